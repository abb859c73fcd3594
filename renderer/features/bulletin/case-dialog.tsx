import { Button, Group, Modal, Select, Stack, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { PaperPrint } from '#renderer/app/paper-print.tsx';
import type { OutgoingPaper } from '#renderer/app/save-papers.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { picturesOf } from '#renderer/app/use-pictures.ts';
import { SecretChoices } from '#renderer/ui/secret-choices.tsx';
import type { CampaignResults, DossierResult } from '#shared/model/campaign-results';
import { typicalCase } from '#shared/outputs/index';
import { redactPaper } from '#shared/redaction/index';
import { CaseCrops } from './case-crops';
import { type CaseCrop, type CaseWords, casePictures, wordsShown } from './case-pictures';
import { useCase, useCaseSecrets } from './use-case';

type Props = { readonly results: CampaignResults; readonly onClose: () => void };

const fields: readonly { readonly field: keyof CaseWords; readonly label: string }[] = [
  { field: 'facts', label: '基本案情' },
  { field: 'handling', label: '处理情况' },
  { field: 'meaning', label: '典型意义' },
];

/** 典型案例: written by a person; what is hidden is confirmed one by one, burnt into the pictures, and looked for in the finished file. */
export function CaseDialog({ results, onClose }: Props) {
  const { openScan } = useServices();
  const [chosen, setChosen] = useState<string | null>(results.dossiers[0]?.dossier ?? null);
  const [words, setWords] = useState<CaseWords>({ title: '', facts: '', handling: '', meaning: '' });
  const [listed, setListed] = useState<readonly string[]>([]);
  const [crops, setCrops] = useState<readonly CaseCrop[]>([]);
  const [paper, setPaper] = useState<OutgoingPaper>();
  const result = results.dossiers.find(({ dossier }) => dossier === chosen);
  const standing = useCase(result);
  const { secrets, found, choices, setChoices, undecided } = useCaseSecrets(
    result,
    words,
    listed,
    standing ? wordsShown(standing, crops) : '',
  );

  async function preview(of: DossierResult): Promise<void> {
    const pictures = standing && picturesOf(standing.row.scans, openScan);
    const drawn = standing && pictures ? await casePictures(standing, crops, secrets, pictures) : [];
    await pictures?.close();
    const title = words.title.trim() || '典型案例';
    setPaper({
      name: title,
      paper: redactPaper(typicalCase(of, { ...words, title, pictures: drawn }), secrets),
      output: 'typical-case',
      about: { kind: 'dossier', id: of.dossier },
    });
  }

  if (paper !== undefined) {
    return <PaperPrint title="典型案例" papers={[paper]} secrets={secrets} onClose={() => setPaper(undefined)} />;
  }
  return (
    <Modal opened size="xl" title="典型案例" onClose={onClose}>
      <Stack gap="sm">
        <Select
          label="案卷"
          searchable
          allowDeselect={false}
          value={chosen}
          onChange={(value) => {
            setChosen(value);
            setCrops([]);
          }}
          data={results.dossiers.map(({ dossier, agency, name }) => ({ value: dossier, label: `${agency}　${name}` }))}
        />
        <TextInput
          label="标题"
          value={words.title}
          onChange={({ currentTarget }) => setWords({ ...words, title: currentTarget.value })}
        />
        {fields.map(({ field, label }) => (
          <Textarea
            key={field}
            label={label}
            autosize
            minRows={2}
            value={words[field]}
            onChange={({ currentTarget }) => setWords({ ...words, [field]: currentTarget.value })}
          />
        ))}
        {standing !== undefined && <CaseCrops standing={standing} chosen={crops} onChange={setCrops} />}
        <TagsInput
          label="还要遮盖的姓名和单位"
          description="卷内要素里的人和单位已列入；其他的输入后按回车"
          value={[...listed]}
          onChange={setListed}
        />
        <SecretChoices found={found} choices={choices} onChoices={setChoices} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            关闭
          </Button>
          <Button disabled={result === undefined || undecided > 0} onClick={() => result && void preview(result)}>
            预览
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
