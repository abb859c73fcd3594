import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { GradeBadge } from '#renderer/ui/grade-badge.tsx';
import type { CampaignPlan } from '#shared/model/campaign';
import type { Objection } from '#shared/model/consensus';
import type { Gate, Item } from '#shared/model/scoring-template';
import { leadOnly } from '#shared/panel/index';
import { DecisionForm } from './decision-form';
import { ObjectionTerm, useObjectionTerm } from './objection-term';
import classes from './panel.module.css';
import type { PanelDossier } from './panel-dossier';
import { type PanelPorts, raise, reject, uphold } from './panel-store';
import { RaiseObjection } from './raise-objection';
import type { Attempt } from './use-attempt';

type Props = {
  readonly plan: CampaignPlan;
  readonly dossier: PanelDossier;
  readonly ports: PanelPorts;
  readonly attempt: Attempt;
  readonly writable: boolean;
};

/** 异议与复核: what the agency holds against an item, the answer, and the result before and after. */
export function ObjectionsPanel({ plan, dossier, ports, attempt, writable }: Props) {
  const { state } = dossier;
  const { template } = dossier.loaded!;
  const targets: readonly (Gate | Item)[] = [...template.gates, ...template.groups.flatMap(({ items }) => items)];
  const term = useObjectionTerm(state.consensus!.signed!.at, plan.objectionDays);

  return (
    <section className={classes.section} aria-label="异议与复核">
      <ObjectionTerm days={plan.objectionDays} term={term} />
      {(state.objections ?? []).map((objection) => (
        <One
          key={objection.item}
          objection={objection}
          target={targets.find(({ id }) => id === objection.item)}
          plan={plan}
          dossier={dossier}
          ports={ports}
          attempt={attempt}
          writable={writable}
        />
      ))}
      {writable && (
        <RaiseObjection targets={targets} onRaise={(item, words) => attempt.try(() => raise(ports, item, words))} />
      )}
    </section>
  );
}

type OneProps = Props & { readonly objection: Objection; readonly target: Gate | Item | undefined };

function One({ objection, target, plan, dossier, ports, attempt, writable }: OneProps) {
  const [answer, setAnswer] = useState('');
  const [changing, setChanging] = useState(false);
  const { item, words, by, answer: given } = objection;
  const barred = leadOnly(dossier.panel, ports.by);
  return (
    <div>
      <Text size="sm">
        {target?.title ?? item}：{words}（{by}登记）
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
      {given === undefined && writable && barred !== undefined && (
        <Text size="sm" c="dimmed">
          待组长{dossier.panel?.lead ?? ''}答复
        </Text>
      )}
      {given === undefined && writable && barred === undefined && (
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
            onClick={() => attempt.try(() => reject(ports, item, answer.trim()))}
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
            attempt.try(() => uphold(ports, dossier, plan.arbitration, decision, answer.trim()));
          }}
        />
      )}
    </div>
  );
}
