import { Button, FileButton, Group, Select, Stack, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DateField } from '#renderer/app/date-field.tsx';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useLive } from '#renderer/storage/index.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { AppError } from '#shared/base/app-error';
import type { PlainDate } from '#shared/base/plain-date';
import { type LawText, parseLawText } from '#shared/law/index';
import type { AddedStatute } from '#shared/model/added-statute';

const levels: readonly { readonly value: AddedStatute['level']; readonly label: string }[] = [
  { value: 'law', label: '法律' },
  { value: 'regulation', label: '行政法规' },
  { value: 'local-regulation', label: '地方性法规' },
  { value: 'rule', label: '规章' },
  { value: 'normative', label: '规范性文件' },
];

/** Laws a user adds from their own texts: local regulations, department rules, new versions. */
export function StatutesSetting({ writable }: { readonly writable: boolean }) {
  const { store, readLawFile } = useServices();
  const reviewer = useReviewer();
  const statutes = useLive(() => store.house(), [store])?.statutes ?? [];
  const [adding, setAdding] = useState<LawText | undefined>(undefined);
  const [error, setError] = useState<AppError | string | undefined>(undefined);

  async function open(file: File | null): Promise<void> {
    setAdding(undefined);
    setError(undefined);
    if (file === null) return;
    try {
      const law = parseLawText(await readLawFile(file));
      if (Object.keys(law.articles).length > 0) setAdding(law);
      else setError(`“${file.name}”里没有找到以“第一条”“第二条”开头的条文；请换用公布的全文。`);
    } catch (thrown) {
      setError(thrown instanceof AppError ? thrown : new AppError('file-damaged', file.name));
    }
  }

  async function add(statute: AddedStatute): Promise<void> {
    setAdding(undefined);
    await store.commit({ kind: 'house.statute', subject: 'house', payload: { statute } }, reviewer);
  }

  return (
    <Stack gap="xs">
      <div>
        <Text component="h2" fw={600} size="md">
          法规
        </Text>
        <Text size="xs" c="dimmed">
          加入地方性法规、部门规章或新修订的法律（TXT 或 Word），评查时在依据旁显示条文，并据此核对引用的条款是否存在。
        </Text>
      </div>
      {statutes.length > 0 && (
        <Table aria-label="已加入的法规" withRowBorders verticalSpacing={4}>
          <Table.Tbody>
            {statutes.map(({ name, from, articles }) => (
              <Table.Tr key={`${name} ${from}`}>
                <Table.Td>{name}</Table.Td>
                <Table.Td>{from} 起</Table.Td>
                <Table.Td>{Object.keys(articles).length} 条</Table.Td>
                <Table.Td ta="right">
                  {writable && (
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      color="vermilion"
                      aria-label={`删除${name}`}
                      onClick={() =>
                        void store.commit(
                          { kind: 'house.statute-removed', subject: 'house', payload: { name, from } },
                          reviewer,
                        )
                      }
                    >
                      删除
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {error !== undefined && <ErrorNotice error={error} onClose={() => setError(undefined)} />}
      {adding !== undefined && (
        <NewStatute law={adding} onAdd={(statute) => void add(statute)} onCancel={() => setAdding(undefined)} />
      )}
      {writable && adding === undefined && (
        <FileButton
          onChange={(file) => void open(file)}
          accept=".txt,.md,.docx"
          inputProps={{ 'aria-label': '选择法规文件' }}
        >
          {(props) => (
            <Button {...props} variant="default" w="fit-content" size="xs">
              加入法规
            </Button>
          )}
        </FileButton>
      )}
    </Stack>
  );
}

type NewProps = {
  readonly law: LawText;
  readonly onAdd: (statute: AddedStatute) => void;
  readonly onCancel: () => void;
};

/** What was read from the file, to be put right before it is kept. */
function NewStatute({ law, onAdd, onCancel }: NewProps) {
  const [name, setName] = useState(law.name);
  const [from, setFrom] = useState<string>(law.from ?? '');
  const [level, setLevel] = useState<AddedStatute['level']>('local-regulation');
  const count = Object.keys(law.articles).length;
  const isReady = name.trim().length >= 2 && /^\d{4}-\d{2}-\d{2}$/.test(from);

  return (
    <Stack gap="xs" p="sm" style={{ border: '1px solid var(--line)' }}>
      <Text size="sm">
        读出 {count} 条
        {law.gaps.length > 0 &&
          `，缺第 ${law.gaps.slice(0, 8).join('、')} 条${law.gaps.length > 8 ? '等' : ''}，不会据此判断条款不存在`}
        。
      </Text>
      <TextInput label="名称" value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} />
      <Group grow align="flex-end">
        <DateField label="自何日起施行" placeholder="2023年3月1日" value={from} onDay={setFrom} />
        <Select
          label="效力层级"
          allowDeselect={false}
          data={[...levels]}
          value={level}
          onChange={(chosen) => chosen !== null && setLevel(chosen as AddedStatute['level'])}
        />
      </Group>
      <Group justify="flex-end">
        <Button size="xs" variant="default" onClick={onCancel}>
          取消
        </Button>
        <Button
          size="xs"
          disabled={!isReady}
          onClick={() => onAdd({ name: name.trim(), from: from as PlainDate, level, articles: law.articles })}
        >
          加入
        </Button>
      </Group>
    </Stack>
  );
}
