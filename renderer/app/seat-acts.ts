import type { Store } from '#renderer/storage/index.ts';
import { AppError } from '#shared/base/app-error';
import type { Change, ChangeKind } from '#shared/model/change';
import type { DossierId, ReviewerName } from '#shared/model/ids';
import { type Door, doorName } from './door';

const organiser: readonly Door[] = ['organise'];
const panel: readonly Door[] = ['lead', 'organise'];

/** Acts that are not everybody's, and as whom they are done; the panel's own rules add who the lead is. */
const keptTo: Readonly<Partial<Record<ChangeKind, readonly Door[]>>> = {
  'campaign.planned': organiser,
  'campaign.removed': organiser,
  'campaign.framed': organiser,
  'campaign.drawn': organiser,
  'campaign.replaced': organiser,
  'campaign.gathered': organiser,
  'campaign.assigned': organiser,
  'campaign.reader-exchanged': organiser,
  'campaign.calibrated': organiser,
  'campaign.calibration-noted': panel,
  'campaign.handed-out': organiser,
  'campaign.filed': organiser,
  'campaign.filing-withdrawn': organiser,
  'consensus.locked': panel,
  'consensus.unlocked': panel,
  'consensus.settled': panel,
  'consensus.unsettled': panel,
  'consensus.signed': panel,
  'consensus.regraded': organiser,
  'consensus.reopened': panel,
  'objection.raised': ['lead', 'organise', 'self-check'],
  'objection.rejected': panel,
  'objection.upheld': panel,
};

export const mayAt = (door: Door, kind: ChangeKind): boolean => keptTo[kind]?.includes(door) ?? true;

/** @throws AppError `seat-only` where one of these is not done as whom one sits here */
export function demandSeat(door: Door, kinds: readonly ChangeKind[]): void {
  const kept = kinds.find((kind) => !mayAt(door, kind));
  const names = kept === undefined ? [] : keptTo[kept]!.map((each) => `“${doorName(each)}”`);
  if (kept !== undefined) throw new AppError('seat-only', names.join('或'));
}

/** What a reader says on a dossier; the panel must go on looking at what it locked. */
const said: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'mark.set',
  'mark.withdrawn',
  'review.concluded',
  'review.reopened',
]);

/** @throws AppError `review-locked` where the lead has locked a review that one of these would change */
export async function demandUnlocked(
  changes: readonly Change[],
  by: ReviewerName,
  dossierOf: Store['dossier'],
): Promise<void> {
  for (const subject of new Set(changes.filter(({ kind }) => said.has(kind)).map((change) => change.subject))) {
    const locked = (await dossierOf(subject as DossierId))?.consensus?.locked;
    if (locked?.readers.includes(by)) throw new AppError('review-locked', locked.by);
  }
}
