import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLaw } from '#renderer/app/use-law.ts';
import { GradeBadge } from '#renderer/ui/grade-badge.tsx';
import { chineseDate, type PlainDate } from '#shared/base/plain-date';
import type { CampaignPlan } from '#shared/model/campaign';
import type { Objection } from '#shared/model/consensus';
import type { ItemId } from '#shared/model/ids';
import type { Gate, Item } from '#shared/model/scoring-template';
import { objectionsUntil } from '#shared/panel/index';
import { DecisionForm } from './decision-form';
import classes from './panel.module.css';
import type { PanelDossier } from './panel-dossier';
import { type PanelPorts, raise, reject, uphold } from './panel-store';

type Props = {
  readonly plan: CampaignPlan;
  readonly dossier: PanelDossier;
  readonly ports: PanelPorts;
  readonly writable: boolean;
};

/** 异议与复核: what the agency holds against an item, the answer, and the result before and after. */
export function ObjectionsPanel({ plan, dossier, ports, writable }: Props) {
  const law = useLaw();
  const [item, setItem] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const { state } = dossier;
  const { template } = dossier.loaded!;
  const targets: readonly (Gate | Item)[] = [...template.gates, ...template.groups.flatMap(({ items }) => items)];
  const signedOn = state.consensus!.signed!.at.slice(0, 10) as PlainDate;
  const until = law && objectionsUntil(signedOn, plan.objectionDays, law.holidays);

  return (
    <section className={classes.section} aria-label="异议与复核">
      <Text fw={600}>
        异议与复核（异议期 {plan.objectionDays} 个工作日{until && `，至${chineseDate(until)}`}）
      </Text>
      {(state.objections ?? []).map((objection) => (
        <One
          key={objection.item}
          objection={objection}
          target={targets.find(({ id }) => id === objection.item)}
          plan={plan}
          dossier={dossier}
          ports={ports}
          writable={writable}
        />
      ))}
      {writable && (
        <Group align="end" gap="sm">
          <Select
            label="登记异议：评查项"
            w={300}
            searchable
            value={item}
            data={targets.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={setItem}
          />
          <TextInput
            label="单位的理由"
            w={360}
            value={words}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
          />
          <Button
            variant="default"
            disabled={item === null || words.trim() === ''}
            onClick={() => {
              void raise(ports, item as ItemId, words.trim());
              setItem(null);
              setWords('');
            }}
          >
            登记
          </Button>
        </Group>
      )}
    </section>
  );
}

type OneProps = Props & { readonly objection: Objection; readonly target: Gate | Item | undefined };

function One({ objection, target, plan, dossier, ports, writable }: OneProps) {
  const [answer, setAnswer] = useState('');
  const [changing, setChanging] = useState(false);
  const { item, words, answer: given } = objection;
  return (
    <div>
      <Text size="sm">
        {target?.title ?? item}：{words}
      </Text>
      {given !== undefined && (
        <Text size="sm" c="dimmed">
          {given.changed === undefined ? '维持原意见' : '采纳'}（{given.by}）：{given.words}
          {given.changed !== undefined && (
            <>
              　{given.changed.before.score} 分 <GradeBadge grade={given.changed.before.grade} /> →{' '}
              {given.changed.after.score} 分 <GradeBadge grade={given.changed.after.grade} />
            </>
          )}
        </Text>
      )}
      {given === undefined && writable && (
        <Group align="end" gap="sm">
          <TextInput
            label="答复"
            w={360}
            value={answer}
            onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
          />
          <Button
            size="xs"
            variant="default"
            disabled={answer.trim() === ''}
            onClick={() => void reject(ports, item, answer.trim())}
          >
            维持
          </Button>
          <Button size="xs" variant="default" disabled={answer.trim() === ''} onClick={() => setChanging(true)}>
            采纳并改定
          </Button>
        </Group>
      )}
      {changing && target !== undefined && given === undefined && (
        <DecisionForm
          target={target}
          from={undefined}
          onCancel={() => setChanging(false)}
          onSettle={(judged) => {
            const decision = { ...judged, item, taken: 'panel' as const, why: `采纳异议：${answer.trim()}` };
            void uphold(ports, dossier, plan.arbitration, decision, answer.trim());
          }}
        />
      )}
    </div>
  );
}
