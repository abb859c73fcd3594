import { Button, Group, Modal, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { PaperPrint } from '#renderer/app/paper-print.tsx';
import { useServices } from '#renderer/app/services-context.ts';
import { useToday } from '#renderer/app/use-today.ts';
import { useLive } from '#renderer/storage/index.ts';
import { type PlainDate, partsOf } from '#shared/base/plain-date';
import { followed, type Stood } from '#shared/ledger/index';
import type { Paper } from '#shared/model/paper';
import { documentNumber, type SubmissionKind, submissionKinds, submissionPaper } from '#shared/outputs/index';

type Props = {
  /** What the filters and the choice left. */
  readonly lines: readonly Stood[];
  readonly onClose: () => void;
};

const words: Readonly<Record<SubmissionKind, string>> = {
  'work-plan': '工作方案',
  'mending-plan': '问题整改方案',
  'mending-report': '问题整改情况报告',
  'work-summary': '工作总结',
};

/** 报送材料: the four papers an agency hands in over a year of self-checks, each drafted from its ledger. */
export function SubmissionDialog({ lines, onClose }: Props) {
  const { store } = useServices();
  const today = useToday();
  const house = useLive(() => store.house(), [store]);
  const letterhead = house?.letterhead;
  const [kind, setKind] = useState<SubmissionKind>('mending-plan');
  const [to, setTo] = useState('');
  const [work, setWork] = useState(`${today.slice(0, 4)}年度行政执法案卷自查`);
  const [due, setDue] = useState('');
  const [serial, setSerial] = useState<number>();
  const [paper, setPaper] = useState<Paper>();

  if (paper !== undefined) {
    return (
      <PaperPrint
        title={words[kind]}
        papers={[{ name: paper.title, paper, output: kind, about: { kind: 'house' } }]}
        onClose={() => setPaper(undefined)}
      />
    );
  }
  return (
    <Modal opened title="报送材料" onClose={onClose}>
      <Stack gap="sm">
        <Select
          label="材料"
          allowDeselect={false}
          value={kind}
          onChange={(value) => value !== null && setKind(value as SubmissionKind)}
          data={submissionKinds.map((value) => ({ value, label: words[value] }))}
        />
        <TextInput label="报送机关" value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)} />
        <TextInput label="工作名称" value={work} onChange={({ currentTarget }) => setWork(currentTarget.value)} />
        <Group gap="sm" grow>
          <TextInput
            label="完成期限"
            type="date"
            value={due}
            onChange={({ currentTarget }) => setDue(currentTarget.value)}
          />
          <NumberInput
            label="发文顺序号"
            placeholder="不填则文号留空"
            min={1}
            allowDecimal={false}
            onChange={(value) => setSerial(Number(value) || undefined)}
          />
        </Group>
        <Text size="sm" c="dimmed">
          依据台账中当前所列的问题{lines.length}条起草；存为 Word 后可再改写。
        </Text>
        <Group justify="flex-end">
          {house !== undefined && letterhead === undefined && (
            <Text size="sm" c="var(--undetermined)">
              先到“设置”填写发文单位。
            </Text>
          )}
          <Button variant="default" onClick={onClose}>
            关闭
          </Button>
          <Button
            disabled={letterhead === undefined}
            onClick={() =>
              letterhead &&
              setPaper(
                submissionPaper({
                  kind,
                  to,
                  work,
                  due: due === '' ? undefined : (due as PlainDate),
                  letterhead,
                  number: serial === undefined ? '' : documentNumber(letterhead, partsOf(today).year, serial),
                  date: today,
                  problems: lines.map((line) => followed(line, today)),
                }),
              )
            }
          >
            预览
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
