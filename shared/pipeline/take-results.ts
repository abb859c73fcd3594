import { AppError } from '../base/app-error';
import { type CampaignState, type DossierState, isNewReview } from '../journal/index';
import type { Change } from '../model/change';
import type { DossierId, ReviewerName } from '../model/ids';

type Received = Extract<Change, { readonly kind: 'review.received' }>;

/** What a result package comes to: the reviews that are news here, and the sentences about it. */
export type ResultsTaken = {
  readonly news: readonly Received[];
  readonly words: string;
  /** What was left out, and why. */
  readonly left: readonly string[];
};

type Given = {
  /** Undefined where this library does not know it. */
  readonly campaign: CampaignState | undefined;
  /** Who made the package, by its manifest. */
  readonly from: string;
  readonly changes: readonly Change[];
  readonly file: string;
  readonly dossier: (id: DossierId) => DossierState | undefined;
};

/**
 * 收回: each review is taken whole or left out with its sentence; what is known already changes nothing.
 * @throws AppError `package-not-here`, `package-foreign`: then nothing at all was taken
 */
export function takeResults({ campaign, from, changes, file, dossier }: Given): ResultsTaken {
  if (campaign?.plan === undefined || campaign.removed) throw new AppError('package-not-here', file);
  const reviews = changes.filter((change): change is Received => change.kind === 'review.received');
  if (reviews.some(({ payload }) => payload.review.reviewer !== from)) throw new AppError('package-foreign', file);

  const left: string[] = [];
  const news: Received[] = [];
  let known = 0;
  for (const change of reviews) {
    const held = dossier(change.subject as DossierId);
    const why = trouble(campaign, change, held);
    if (why !== undefined) left.push(why);
    else if (held !== undefined && !isNewReview(held, change.payload.review)) known += 1;
    else news.push(change);
  }
  return { news, words: takenWords(from, news, known, campaign), left };
}

function trouble(
  campaign: CampaignState,
  { subject, payload: { review } }: Received,
  held: DossierState | undefined,
): string | undefined {
  const { dossiers, calibration, plan } = campaign;
  const dossier = [...dossiers, ...(calibration?.dossiers ?? [])].find((each) => each.dossier === subject);
  if (dossier === undefined) return `${review.reviewer}评的一卷不在本次活动中，没有收入。`;
  const standard = plan?.standards[dossier.procedure];
  if (standard !== undefined && standard.sha256 !== review.template.sha256) {
    return `“${dossier.name}”用的不是本次活动的评分标准（${review.template.id} ${review.template.version}），没有收入；请用新的评查包重评。`;
  }
  const lock = held?.consensus?.locked;
  return held !== undefined && lock !== undefined && isNewReview(withoutLock(held), review)
    ? `“${dossier.name}”已由${lock.by}锁定合议，${review.reviewer}后来交的结果没有收入；确需采用的，请组长先解除锁定，再收一次。`
    : undefined;
}

function withoutLock(dossier: DossierState): DossierState {
  const { consensus: _, ...rest } = dossier;
  return rest;
}

function takenWords(
  reviewer: string,
  news: readonly Received[],
  known: number,
  { assignments, calibration }: CampaignState,
): string {
  const calibrating = new Set<string>(calibration?.dossiers.map(({ dossier }) => dossier));
  const tried = news.filter(({ subject }) => calibrating.has(subject)).length;
  const reads = (subject: string): boolean =>
    assignments.some(({ dossier, readers }) => dossier === subject && readers.includes(reviewer as ReviewerName));
  const late = news.filter(({ subject }) => !calibrating.has(subject) && !reads(subject)).length;
  const parts = [
    news.length === 0 ? `${reviewer}的评查结果没有新的内容` : `收入${reviewer}的评查结果 ${news.length} 卷`,
    ...(tried > 0 ? [`其中校准 ${tried} 卷`] : []),
    ...(known > 0 ? [`${known} 卷已收过或已有更晚的结果`] : []),
    ...(late > 0 ? [`其中 ${late} 卷现在已不由此人评查，存档而不计入合议`] : []),
  ];
  return `${parts.join('，')}。`;
}
