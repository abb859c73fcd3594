import { dossierMembers, dossierTold } from '#renderer/app/exchange/dossiers-out.ts';
import type { ExchangePorts } from '#renderer/app/exchange/exchange-ports.ts';
import { jsonMember, savePackage } from '#renderer/app/exchange/save-package.ts';
import type { CampaignState, DossierState } from '#shared/journal/index';
import type { CampaignDossier, Task } from '#shared/model/campaign';
import type { Change } from '#shared/model/change';
import type { CampaignId, ReviewerName, Sha256 } from '#shared/model/ids';

/** Stands in for the package's own name, which nobody knows before it is whole; the one who takes it in fills it in. */
export const UNNAMED = '0'.repeat(64) as Sha256;

export const dossiersOf = (
  { dossiers, assignments }: CampaignState,
  reviewer: ReviewerName,
): readonly CampaignDossier[] =>
  dossiers.filter(({ dossier }) =>
    assignments.some((each) => each.dossier === dossier && each.readers.includes(reviewer)),
  );

/** What a reviewer marks for 校准, as long as it goes on. */
export const calibrationOf = ({ calibration }: CampaignState, reviewer: ReviewerName): readonly CampaignDossier[] =>
  calibration === undefined || calibration.closed || !calibration.readers.includes(reviewer)
    ? []
    : calibration.dossiers;

/**
 * 分发: the scans a reviewer is to read, how they lie, what was read on them, and the plan. Nothing of any review is in it:
 * it is made of these kinds of change alone.
 */
export async function handOut(
  ports: ExchangePorts,
  campaign: CampaignState,
  reviewer: ReviewerName,
  passphrase: string,
): Promise<string | undefined> {
  const { plan, id } = campaign;
  const dossiers = dossiersOf(campaign, reviewer);
  const calibration = calibrationOf(campaign, reviewer);
  const all = [...dossiers, ...calibration];
  if (plan === undefined || all.length === 0) return undefined;
  const states = (await Promise.all(all.map(({ dossier }) => ports.store.state(dossier)))).filter(isHere);
  const { station } = await ports.desktop.about();
  const task: Task = {
    ...{ reviewer, from: ports.by, station, at: ports.clock.now().toISOString(), plan, dossiers },
    ...(calibration.length > 0 && { calibration }),
    ...(campaign.notes !== undefined && { notes: campaign.notes.map(({ item, words }) => ({ item, words })) }),
  };
  const saved = await savePackage(ports, `${plan.name}-分发-${reviewer}`, {
    purpose: 'hand-out',
    about: { id, name: plan.name },
    to: reviewer,
    passphrase,
    members: [
      jsonMember('changes.json', [taskChange(id, task), ...states.flatMap((state) => dossierChanges(state, task))]),
      ...dossierMembers(ports, states),
    ],
  });
  if (saved === undefined) return undefined;
  const handOutMade = { reviewer, dossiers: all.map(({ dossier }) => dossier), ...saved };
  await ports.store.commit({ kind: 'campaign.handed-out', subject: id, payload: { handOut: handOutMade } }, ports.by);
  return saved.file;
}

const isHere = (state: DossierState | undefined): state is DossierState => state !== undefined && !state.removed;

const taskChange = (subject: CampaignId, task: Task): Change => ({
  kind: 'campaign.task-received',
  subject,
  payload: { task, package: UNNAMED },
});

function dossierChanges(state: DossierState, { plan, dossiers, calibration = [] }: Task): readonly Change[] {
  const { id: subject } = state;
  const as = state.procedure ?? [...dossiers, ...calibration].find(({ dossier }) => dossier === subject)?.procedure;
  const template = as && plan.standards[as];
  return [
    ...dossierTold(state, as),
    ...(template === undefined ? [] : [{ kind: 'review.opened', subject, payload: { template } } as const]),
  ];
}
