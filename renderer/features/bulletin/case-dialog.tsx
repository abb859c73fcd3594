import { Button, Checkbox, Group, Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { AppError } from '#shared/base/app-error';
import type { CampaignResults, DossierResult } from '#shared/model/campaign-results';
import { typicalCase } from '#shared/outputs/index';
import { findSecrets, type SecretKind, secretKinds, secretWords } from '#shared/redaction/index';
import { exportRedacted, type Redacted } from './export-redacted';

type Props = { readonly results: CampaignResults; readonly onClose: () => void };
type Story = { readonly title: string; readonly facts: string; readonly handling: string; readonly meaning: string };

const fields: readonly { readonly field: keyof Story; readonly label: string }[] = [
  { field: 'facts', label: '基本案情' },
  { field: 'handling', label: '处理情况' },
  { field: 'meaning', label: '典型意义' },
];

/** 典型案例: written by a person, hidden by rules that are shown, saved only when the finished file holds none of it. */
export function CaseDialog({ results, onClose }: Props) {
  const { writers, desktop } = useServices();
  const [chosen, setChosen] = useState<string | null>(results.dossiers[0]?.dossier ?? null);
  const [story, setStory] = useState<Story>({ title: '', facts: '', handling: '', meaning: '' });
  const [persons, setPersons] = useState('');
  const [kinds, setKinds] = useState<ReadonlySet<SecretKind>>(new Set(secretKinds));
  const [confirmed, setConfirmed] = useState(false);
  const [done, setDone] = useState<Redacted>();
  const [error, setError] = useState<AppError>();
  const result = results.dossiers.find(({ dossier }) => dossier === chosen);
  const secrets = useMemo(() => secretsIn(result, story, persons, kinds), [result, story, persons, kinds]);

  async function save(of: DossierResult): Promise<void> {
    setDone(undefined);
    try {
      const title = story.title.trim() || '典型案例';
      const paper = typicalCase(of, { ...story, title, pictures: [] });
      setDone(await exportRedacted({ writers, desktop }, '典型案例.docx', paper, secrets));
    } catch (thrown) {
      setError(thrown instanceof AppError ? thrown : new AppError('refused', String(thrown)));
    }
  }

  return (
    <Modal opened size="xl" title="典型案例" onClose={onClose}>
      <Stack gap="sm">
        <Select
          label="案卷"
          value={chosen}
          onChange={setChosen}
          data={results.dossiers.map(({ dossier, agency, name }) => ({ value: dossier, label: `${agency}　${name}` }))}
        />
        <TextInput
          label="标题"
          value={story.title}
          onChange={({ currentTarget }) => setStory({ ...story, title: currentTarget.value })}
        />
        {fields.map(({ field, label }) => (
          <Textarea
            key={field}
            label={label}
            autosize
            minRows={2}
            value={story[field]}
            onChange={({ currentTarget }) => setStory({ ...story, [field]: currentTarget.value })}
          />
        ))}
        <TextInput
          label="还要遮蔽的姓名和单位"
          description="当事人已列入；其他人名、单位名用顿号隔开"
          value={persons}
          onChange={({ currentTarget }) => setPersons(currentTarget.value)}
        />
        <Group gap="sm">
          {secretKinds.map((kind) => (
            <Checkbox
              key={kind}
              label={secretWords[kind]}
              checked={kinds.has(kind)}
              onChange={({ currentTarget }) => {
                const next = new Set(kinds);
                if (currentTarget.checked) next.add(kind);
                else next.delete(kind);
                setKinds(next);
              }}
            />
          ))}
        </Group>
        <Text size="sm">{secrets.length === 0 ? '没有找到要遮蔽的内容。' : `将遮蔽${secrets.length}处内容：`}</Text>
        {secrets.map(({ text, kind, instead }) => (
          <Text key={text} size="sm" c="dimmed">
            {secretWords[kind]}　{text} → {instead}
          </Text>
        ))}
        <Checkbox
          label="已核对遮蔽内容，没有遗漏"
          checked={confirmed}
          onChange={({ currentTarget }) => setConfirmed(currentTarget.checked)}
        />
        {error !== undefined && <ErrorNotice error={error} onClose={() => setError(undefined)} />}
        {done !== undefined && <Text size="sm">{doneWords(done)}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            关闭
          </Button>
          <Button disabled={!confirmed || result === undefined} onClick={() => result && void save(result)}>
            导出 Word
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

const doneWords = (done: Redacted): string => {
  if (done.saved) return `已保存，重新打开检查过，没有残留：${done.file}`;
  if (done.leaking.length === 0) return '没有保存。';
  return `没有保存：导出的文件里还能查到${done.leaking.map(({ text }) => text).join('、')}，请修改正文后再导出。`;
};

/** The party is known by the dossier; other names a person lists. What sounds like a firm is hidden as one. */
function secretsIn(result: DossierResult | undefined, story: Story, listed: string, kinds: ReadonlySet<SecretKind>) {
  const names = [result?.party ?? '', ...listed.split(/[、，,;；\s]+/)].filter((name) => [...name].length > 1);
  const isFirm = (name: string): boolean => [...name].length > 4 || /[店厂社部院场馆]$/.test(name);
  const words = [
    ...Object.values(story),
    ...(result?.problems.flatMap(({ title, words: said, basis }) => [title, said, ...basis]) ?? []),
  ].join('\n');
  const known = { persons: names.filter((name) => !isFirm(name)), organisations: names.filter(isFirm), addresses: [] };
  return findSecrets(words, known, kinds);
}
