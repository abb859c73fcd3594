import { Button, Group, NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { bonusWords, verdictWords } from '#shared/glossary';
import type { ConsensusDecision } from '#shared/model/consensus';
import type { Mark } from '#shared/model/mark';
import { inPoints, type Points, points } from '#shared/model/points';
import { type Gate, type Item, isBonus } from '#shared/model/scoring-template';
import { type Verdict, verdicts } from '#shared/model/verdict';
import { type MarkTrouble, markTrouble } from '#shared/scoring/index';

export type Judged = Pick<ConsensusDecision, 'verdict' | 'deduction' | 'note' | 'citations'>;

type Props = {
  readonly target: Gate | Item;
  /** What the form begins with. */
  readonly from: Mark | undefined;
  readonly onSettle: (judged: Judged) => void;
  readonly onCancel: () => void;
};

const troubleWords: Readonly<Record<MarkTrouble, string>> = {
  'reason-missing': '否决项成立须写明认定理由',
  'deduction-missing': '请填写扣分，或写明不扣分的理由',
  'deduction-off-step': '扣分不合标准规定的步长',
  'deduction-over-cap': '扣分超过该项上限',
  'deduction-without-violation': '只有“不符合”才能扣分',
  'bonus-not-judged': '加分项只有加分和不加分',
  'bonus-unexplained': '加分须写明理由',
};

/** Another decision than any reader's, within what the standard allows. */
export function DecisionForm({ target, from, onSettle, onCancel }: Props) {
  const [verdict, setVerdict] = useState<Verdict>(from?.verdict ?? 'satisfied');
  const [typed, setTyped] = useState<number>(inPoints(from?.deduction ?? (0 as Points)));
  const [note, setNote] = useState(from?.note ?? '');
  const gate = 'effect' in target;
  const bonus = isBonus(target);
  const costs = !gate && verdict === (bonus ? 'satisfied' : 'violated');
  const deduction = costs ? points(typed) : (0 as Points);
  const trouble = markTrouble(target, { verdict, deduction, note });
  return (
    <Group align="end" gap="sm" mt={6}>
      <Select
        label="认定"
        w={120}
        allowDeselect={false}
        value={verdict}
        data={(bonus
          ? (['satisfied', 'not-applicable'] as const)
          : verdicts.filter((each) => each !== 'undetermined')
        ).map((each) => ({
          value: each,
          label: bonus ? bonusWords[each === 'satisfied' ? 'given' : 'none'] : verdictWords[each].name,
        }))}
        onChange={(chosen) => chosen !== null && setVerdict(chosen)}
      />
      {costs && (
        <NumberInput
          label={bonus ? '少加' : '扣分'}
          w={90}
          min={0}
          step={inPoints(target.deduction.step)}
          value={typed}
          onChange={(value) => setTyped(Number(value))}
        />
      )}
      <TextInput
        label="问题描述或理由"
        w={360}
        value={note}
        error={trouble === undefined ? undefined : troubleWords[trouble]}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <Button
        size="xs"
        disabled={trouble !== undefined}
        onClick={() => onSettle({ verdict, deduction, note: note.trim(), citations: from?.citations ?? [] })}
      >
        认定
      </Button>
      <Button size="xs" variant="subtle" color="gray" onClick={onCancel}>
        取消
      </Button>
    </Group>
  );
}
