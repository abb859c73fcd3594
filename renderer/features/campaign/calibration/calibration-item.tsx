import { Table, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { VerdictMark } from '#renderer/ui/verdict-mark.tsx';
import type { DossierId } from '#shared/model/ids';
import { inPoints } from '#shared/model/points';
import { agreementShare, type ComparedDossier, type ItemComparison } from '#shared/panel/index';

type Props = {
  readonly comparison: ItemComparison;
  readonly compared: readonly ComparedDossier[];
  readonly names: ReadonlyMap<DossierId, string>;
  readonly words: string;
  readonly writable: boolean;
  readonly onNote: (words: string) => void;
};

/** One item: on each dossier what each reader said; beside it what was agreed. */
export function CalibrationItem({ comparison, compared, names, words, writable, onNote }: Props) {
  const [typed, setTyped] = useState(words);
  const { title, agreement, said } = comparison;
  const readersOf = new Map(compared.map(({ dossier, reviews }) => [dossier, reviews.map(({ reviewer }) => reviewer)]));
  const changed = typed.trim() !== words;
  return (
    <Table.Tr>
      <Table.Td>{title}</Table.Td>
      <Table.Td>{agreement.percent === undefined ? '—' : agreementShare(agreement.percent)}</Table.Td>
      <Table.Td>
        {said.map(({ dossier, split, marks }) => (
          <div key={dossier}>
            <Text size="xs" c="dimmed">
              {names.get(dossier)}
              {split ? '' : '　一致'}
            </Text>
            {marks.map((mark, at) => (
              <Text key={readersOf.get(dossier)?.[at]} size="sm">
                {readersOf.get(dossier)?.[at]}　{mark === undefined ? '未评' : <VerdictMark verdict={mark.verdict} />}
                {mark?.verdict === 'violated' && ` 扣 ${inPoints(mark.deduction)} 分`}
                {mark !== undefined && mark.note !== '' && `　${mark.note}`}
              </Text>
            ))}
          </div>
        ))}
      </Table.Td>
      <Table.Td>
        {writable ? (
          <Textarea
            aria-label={`${title}的讨论意见`}
            placeholder="写下统一的口径，离开输入框即保存"
            autosize
            minRows={1}
            maxLength={2000}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            onBlur={() => changed && onNote(typed.trim())}
          />
        ) : (
          words
        )}
      </Table.Td>
    </Table.Tr>
  );
}
