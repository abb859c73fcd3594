import { Button, FileButton, Group, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useLive } from '#renderer/storage/index.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { AppError } from '#shared/base/app-error';
import type { Letterhead } from '#shared/model/letterhead';
import { keptNumbering, shownNumbering } from '#shared/outputs/index';

const withoutTemplate = ({ template: _, ...rest }: Letterhead): Letterhead => rest;

const EMPTY: Letterhead = { agency: '', numbering: '', signer: '', copiesTo: [] };

/** 发文单位: what stands on every document the house sends out. Kept in the journal like any decision. */
export function LetterheadSetting({ writable }: { readonly writable: boolean }) {
  const { store, writers, desktop } = useServices();
  const reviewer = useReviewer();
  const house = useLive(() => store.house(), [store]);
  const kept = house?.letterhead ?? EMPTY;
  const [typed, setTyped] = useState<Letterhead>(kept);
  useEffect(() => {
    if (house?.letterhead !== undefined) setTyped(house.letterhead);
  }, [house]);
  const [error, setError] = useState<AppError>();

  /** Tried before it is kept: a file that cannot be used is said so here, not at the first document. */
  async function take(file: File): Promise<void> {
    setError(undefined);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await writers.houseHead(file.name, bytes);
      const { sha256 } = await desktop.keepOriginal(bytes);
      setTyped({ ...typed, template: { name: file.name, sha256, bytes: bytes.length } });
    } catch (thrown) {
      setError(thrown instanceof AppError ? thrown : new AppError('letterhead-unusable', file.name));
    }
  }

  const set = (part: Partial<Letterhead>): void => setTyped({ ...typed, ...part });
  const numbered =
    typed.numbering === '' || (typed.numbering.includes('{year}') && typed.numbering.includes('{number}'));
  const changed = JSON.stringify(typed) !== JSON.stringify(kept);

  return (
    <Stack gap="sm">
      <Text component="h2" fw={600} size="md">
        发文单位
      </Text>
      <TextInput
        label="机关全称"
        description="印在通报和通知书的红头、署名和版记上"
        value={typed.agency}
        onChange={({ currentTarget }) => set({ agency: currentTarget.value })}
      />
      <TextInput
        label="发文字号"
        description="年份处写 {年份}，顺序号处写 {序号}，如 云司发〔{年份}〕{序号}号"
        value={shownNumbering(typed.numbering)}
        error={!numbered && '请写出 {年份} 和 {序号}，连花括号'}
        onChange={({ currentTarget }) => set({ numbering: keptNumbering(currentTarget.value) })}
      />
      <TextInput
        label="签发人"
        value={typed.signer}
        onChange={({ currentTarget }) => set({ signer: currentTarget.value })}
      />
      <TagsInput
        label="抄送"
        description="每个机关后按回车"
        value={[...typed.copiesTo]}
        onChange={(copiesTo) => set({ copiesTo })}
      />
      <Group gap="sm">
        <FileButton accept=".docx" onChange={(file) => file && void take(file)}>
          {(props) => (
            <Button variant="default" disabled={!writable} {...props}>
              红头模板（Word）
            </Button>
          )}
        </FileButton>
        <Text size="sm">
          {typed.template === undefined ? '未设模板，红头按国标排印' : `已用“${typed.template.name}”的页眉页脚`}
        </Text>
        {typed.template !== undefined && (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setTyped(withoutTemplate(typed))}>
            不用模板
          </Button>
        )}
      </Group>
      <Text size="xs" c="dimmed">
        模板只用于存为 Word 的公文首页红头和页脚；预览和打印仍按国标红头。
      </Text>
      {error !== undefined && <ErrorNotice error={error} onClose={() => setError(undefined)} />}
      <Button
        variant="default"
        w="fit-content"
        disabled={!writable || !numbered || !changed || typed.agency.trim() === ''}
        onClick={() =>
          void store.commit({ kind: 'house.letterhead', subject: 'house', payload: { letterhead: typed } }, reviewer)
        }
      >
        保存发文单位
      </Button>
    </Stack>
  );
}
