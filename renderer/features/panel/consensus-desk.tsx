import { ActionIcon, Button, Switch, Text, TextInput, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { GradeBadge } from '#renderer/ui/grade-badge.tsx';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import type { CampaignPlan } from '#shared/model/campaign';
import type { ItemId } from '#shared/model/ids';
import type { Gate, Item } from '#shared/model/scoring-template';
import type { SettledDossier } from '#shared/pipeline/index';
import { ConsensusFoot } from './consensus-foot';
import { ConsensusItem } from './consensus-item';
import { consensusKeys, useConsensusKeys } from './consensus-keys';
import { ObjectionsPanel } from './objections-panel';
import classes from './panel.module.css';
import type { PanelDossier } from './panel-dossier';
import { type PanelPorts, settle, takeSide, unsettle } from './panel-store';
import { ReaderNotes } from './reader-notes';
import { useCitedPages } from './use-cited-pages';

type Props = {
  readonly plan: CampaignPlan;
  readonly dossier: PanelDossier;
  readonly writable: boolean;
  readonly onLeave: () => void;
};

/** The desk of one dossier's panel. Nothing of any reader is on it before all have concluded. */
export function ConsensusDesk({ plan, dossier, writable, onLeave }: Props) {
  const { settled, of } = dossier;
  if (settled?.state !== 'open' || dossier.loaded === undefined) {
    return (
      <main className={classes.view}>
        <Text>“{of.name}”还有评查员没有完成，各人的意见在全部完成前不显示。</Text>
        <Button variant="default" onClick={onLeave}>
          返回
        </Button>
      </main>
    );
  }
  return <OpenDesk plan={plan} dossier={dossier} settled={settled} writable={writable} onLeave={onLeave} />;
}

type OpenProps = Props & { readonly settled: Extract<SettledDossier, { state: 'open' }> };

function OpenDesk({ plan, dossier, settled, writable, onLeave }: OpenProps) {
  const { store } = useServices();
  const by = useReviewer();
  const { of, state, assignment } = dossier;
  const { template } = dossier.loaded!;
  const { reviews, divergent, reasons, remaining } = settled;
  const ports: PanelPorts = { store, dossier: of.dossier, by };
  const [all, setAll] = useState(false);
  const [why, setWhy] = useState('');
  const [editing, setEditing] = useState<ItemId>();
  const decisions = state.consensus?.decisions ?? {};
  const open = writable && state.consensus?.signed === undefined;
  const lead = plan.panels.find(({ name }) => name === assignment.panel)?.lead;
  const wanted = new Set([...divergent.map(({ item }) => item), ...remaining, ...(Object.keys(decisions) as ItemId[])]);
  const targets: readonly (Gate | Item)[] = [...template.gates, ...template.groups.flatMap(({ items }) => items)];
  const shown = all ? targets : targets.filter(({ id }) => wanted.has(id));
  const [current, setCurrent] = useState<ItemId | undefined>(remaining[0] ?? shown[0]?.id);
  const cited = useCitedPages(state, reviews);
  // The lead owes a reason for each decision where the plan asks for arbitration.
  const needsReason = reasons.length > 0 && why.trim() === '';

  const go = (step: number) => {
    const at = shown.findIndex(({ id }) => id === current);
    const next = shown[Math.min(shown.length - 1, Math.max(0, at + step))];
    if (next !== undefined) setCurrent(next.id);
  };
  const take = (reader: number, items: readonly ItemId[]) => {
    const review = reviews[reader];
    if (review === undefined || !open || needsReason) return;
    void takeSide(ports, review, items, why.trim()).then(() => setEditing(undefined));
  };
  useConsensusKeys({
    next: () => go(1),
    previous: () => go(-1),
    take: (reader) => {
      if (current === undefined) return;
      take(reader, [current]);
      const left = remaining.filter((item) => item !== current);
      if (left[0] !== undefined) setCurrent(left[0]);
    },
    other: () => open && current !== undefined && setEditing(current),
    back: () => open && current !== undefined && void unsettle(ports, [current]),
  });

  return (
    <main className={classes.view}>
      <div className={classes.head}>
        <ActionIcon variant="subtle" color="gray" aria-label="返回合议列表" onClick={onLeave}>
          <IconArrowLeft size={20} />
        </ActionIcon>
        <Title order={1}>{of.name}</Title>
        <Text size="sm" c="dimmed">
          {of.agency}　{assignment.panel}
          {lead === undefined ? '' : `（组长 ${lead}）`}
        </Text>
        {reviews.map(({ reviewer, result }) => (
          <Text key={reviewer} size="sm">
            {reviewer} {result.score} 分 <GradeBadge grade={result.grade} />
          </Text>
        ))}
        <span className={classes.space} />
        <Switch label="显示全部评查项" checked={all} onChange={({ currentTarget }) => setAll(currentTarget.checked)} />
      </div>
      {reasons.length > 0 && (
        <div className={classes.reasons} role="note">
          <Text size="sm">
            须由组长{lead ?? ''}裁定并写明理由：{reasons.join('；')}。现在操作的是{by}，决定记在此名下。
          </Text>
        </div>
      )}
      {open && (
        <div className={classes.head}>
          <TextInput
            w={420}
            label={reasons.length > 0 ? '裁定理由（必填）' : '合议理由（可不填）'}
            value={why}
            onChange={({ currentTarget }) => setWhy(currentTarget.value)}
          />
          {reviews.map(({ reviewer }, at) => (
            <Button
              key={reviewer}
              variant="default"
              mt={24}
              disabled={needsReason || remaining.length === 0}
              onClick={() => take(at, remaining)}
            >
              其余整份采{reviewer}
            </Button>
          ))}
          <span className={classes.space} />
          {consensusKeys.map(({ keys, does }) => (
            <KeyHint key={keys} keys={keys} does={does} />
          ))}
        </div>
      )}
      <ReaderNotes state={state} readers={assignment.readers} />
      {shown.length === 0 && <Text>各位评查员的结论一致，没有分歧。</Text>}
      <ul className={classes.items} aria-label="评查项">
        {shown.map((target) => (
          <ConsensusItem
            key={target.id}
            target={target}
            reviews={reviews}
            decision={Object.hasOwn(decisions, target.id) ? decisions[target.id] : undefined}
            remaining={remaining.includes(target.id)}
            current={target.id === current}
            editing={editing === target.id}
            open={open}
            needsReason={needsReason}
            cited={cited}
            onCurrent={() => setCurrent(target.id)}
            onTake={(at) => take(at, [target.id])}
            onEdit={(on) => setEditing(on ? target.id : undefined)}
            onSettle={(made) => {
              setEditing(undefined);
              void settle(ports, [{ ...made, item: target.id, taken: 'panel', why: why.trim() }]);
            }}
            onBack={() => void unsettle(ports, [target.id])}
          />
        ))}
      </ul>
      {state.consensus?.signed !== undefined && (
        <ObjectionsPanel plan={plan} dossier={dossier} ports={ports} writable={writable} />
      )}
      <ConsensusFoot
        plan={plan}
        dossier={dossier}
        settled={settled}
        ports={ports}
        lead={lead}
        writable={writable}
        onFind={setCurrent}
      />
    </main>
  );
}
