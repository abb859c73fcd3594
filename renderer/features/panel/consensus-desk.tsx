import { ActionIcon, Button, Switch, Text, TextInput, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { GradeBadge } from '#renderer/ui/grade-badge.tsx';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { errorWords } from '#shared/base/error-words';
import type { CampaignPlan } from '#shared/model/campaign';
import type { ItemId } from '#shared/model/ids';
import type { Gate, Item } from '#shared/model/scoring-template';
import { leadOnly } from '#shared/panel/index';
import type { SettledDossier } from '#shared/pipeline/index';
import { ClosedDesk } from './closed-desk';
import { ConsensusFoot } from './consensus-foot';
import { ConsensusItem } from './consensus-item';
import { consensusKeys, useConsensusKeys } from './consensus-keys';
import { ObjectionsPanel } from './objections-panel';
import classes from './panel.module.css';
import type { PanelDossier } from './panel-dossier';
import { type PanelPorts, settle, takeSide, unsettle } from './panel-store';
import { ReaderNotes } from './reader-notes';
import { useAttempt } from './use-attempt';
import { useCitedPages } from './use-cited-pages';

type Props = {
  readonly plan: CampaignPlan;
  readonly dossier: PanelDossier;
  readonly writable: boolean;
  readonly onLeave: () => void;
};

/** The desk of one dossier's panel. Nothing of any reader is on it before all have concluded and the lead has locked. */
export function ConsensusDesk({ plan, dossier, writable, onLeave }: Props) {
  const { settled } = dossier;
  if (settled?.state !== 'open' || dossier.loaded === undefined) {
    return <ClosedDesk dossier={dossier} writable={writable} onLeave={onLeave} />;
  }
  return <OpenDesk plan={plan} dossier={dossier} settled={settled} writable={writable} onLeave={onLeave} />;
}

type OpenProps = Props & { readonly settled: Extract<SettledDossier, { state: 'open' }> };

function OpenDesk({ plan, dossier, settled, writable, onLeave }: OpenProps) {
  const { store } = useServices();
  const by = useReviewer();
  const { of, state, assignment, panel } = dossier;
  const { template } = dossier.loaded!;
  const { reviews, divergent, reasons, remaining } = settled;
  const arbitrated = reasons.length > 0;
  const ports: PanelPorts = { store, dossier: of.dossier, panel, arbitrated, by };
  const barred = leadOnly(panel, by);
  const attempt = useAttempt();
  const [all, setAll] = useState(false);
  const [why, setWhy] = useState('');
  const [editing, setEditing] = useState<ItemId>();
  const decisions = state.consensus?.decisions ?? {};
  const open = writable && state.consensus?.signed === undefined && !(arbitrated && barred !== undefined);
  const lead = panel?.lead;
  const wanted = new Set([...divergent.map(({ item }) => item), ...remaining, ...(Object.keys(decisions) as ItemId[])]);
  const targets: readonly (Gate | Item)[] = [...template.gates, ...template.groups.flatMap(({ items }) => items)];
  const shown = all ? targets : targets.filter(({ id }) => wanted.has(id));
  const [current, setCurrent] = useState<ItemId | undefined>(remaining[0] ?? shown[0]?.id);
  const cited = useCitedPages(state, reviews);
  // The lead owes a reason for each decision where the plan asks for arbitration.
  const needsReason = arbitrated && why.trim() === '';

  const go = (step: number) => {
    const at = shown.findIndex(({ id }) => id === current);
    const next = shown[Math.min(shown.length - 1, Math.max(0, at + step))];
    if (next !== undefined) setCurrent(next.id);
  };
  const take = (reader: number, items: readonly ItemId[]) => {
    const review = reviews[reader];
    if (review === undefined || !open || needsReason) return;
    attempt.try(async () => {
      await takeSide(ports, review, items, why.trim());
      setEditing(undefined);
    });
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
    back: () => open && current !== undefined && attempt.try(() => unsettle(ports, [current])),
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
      {attempt.refused !== undefined && <ErrorNotice error={attempt.refused} onClose={attempt.clear} />}
      {arbitrated && (
        <div className={classes.reasons} role="note">
          <Text size="sm">
            须由组长{lead ?? ''}裁定并写明理由：{reasons.join('；')}。
            {barred === undefined ? `决定记在${by}名下。` : errorWords(barred.code, barred.detail)}
          </Text>
        </div>
      )}
      {open && (
        <div className={classes.head}>
          <TextInput
            w={420}
            label={arbitrated ? '裁定理由（必填）' : '合议理由（可不填）'}
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
        </div>
      )}
      {open && (
        <div className={classes.hints}>
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
              attempt.try(() => settle(ports, [{ ...made, item: target.id, taken: 'panel', why: why.trim() }]));
            }}
            onBack={() => attempt.try(() => unsettle(ports, [target.id]))}
          />
        ))}
      </ul>
      {state.consensus?.signed !== undefined && (
        <ObjectionsPanel plan={plan} dossier={dossier} ports={ports} attempt={attempt} writable={writable} />
      )}
      <ConsensusFoot
        plan={plan}
        dossier={dossier}
        settled={settled}
        ports={ports}
        attempt={attempt}
        writable={writable}
        onFind={setCurrent}
      />
    </main>
  );
}
