import type { ExchangePorts } from '#renderer/app/exchange/exchange-ports.ts';
import { type ChangeOf, type GivenPackage, isKind } from '#renderer/app/exchange/given-package.ts';
import type { Taken } from '#renderer/app/exchange/taken.ts';
import { AppError } from '#shared/base/app-error';
import { type CampaignState, dossierIn, emptyState, foldAll, sealAll } from '#shared/journal/index';
import type { DossierId } from '#shared/model/ids';

type Received = ChangeOf<'review.received'>;

/** 收回: each review is taken whole or left out with its sentence; what is known already changes nothing. */
export async function takeResult(ports: ExchangePorts, { file, open, changes }: GivenPackage): Promise<Taken> {
  const { about, from } = open.manifest;
  const campaign = await ports.store.campaign(about.id as CampaignState['id']);
  if (campaign?.plan === undefined || campaign.removed) throw new AppError('package-not-here', file);
  const reviews = changes.filter(isKind('review.received'));
  if (reviews.some(({ payload }) => payload.review.reviewer !== from.name)) throw new AppError('package-foreign', file);

  const left: string[] = [];
  const news: Received[] = [];
  let known = 0;
  for (const change of reviews) {
    const why = trouble(campaign, change);
    if (why !== undefined) left.push(why);
    else if (await changesNothing(ports, change)) known += 1;
    else news.push(change);
  }
  if (news.length > 0) await ports.store.commit(news, ports.by);
  return { words: takenWords(from.name, news.length, known, campaign, news), left, dossiers: [] };
}

function trouble({ dossiers, plan }: CampaignState, { subject, payload: { review } }: Received): string | undefined {
  const dossier = dossiers.find((each) => each.dossier === subject);
  if (dossier === undefined) return `${review.reviewer}评的一卷不在本次活动中，没有收入。`;
  const standard = plan?.standards[dossier.procedure];
  return standard !== undefined && standard.sha256 !== review.template.sha256
    ? `“${dossier.name}”用的不是本次活动的评分标准（${review.template.id} ${review.template.version}），没有收入；请用新的评查包重评。`
    : undefined;
}

/** Whether the journal's own rules say that this review adds nothing: the same again, or older than what is here. */
async function changesNothing({ store, by }: ExchangePorts, change: Received): Promise<boolean> {
  const held = await store.state(change.subject as DossierId);
  if (held === undefined) return false;
  const before = { ...emptyState, dossiers: { [held.id]: held } };
  const seal = { at: change.payload.review.at, by, station: '' };
  return dossierIn(foldAll(sealAll([change], before.head, seal), before), held.id) === held;
}

function takenWords(
  reviewer: string,
  count: number,
  known: number,
  { assignments }: CampaignState,
  news: readonly Received[],
): string {
  const late = news.filter(
    ({ subject }) =>
      !assignments.some(({ dossier, readers }) => dossier === subject && readers.includes(reviewer as never)),
  ).length;
  const parts = [
    count === 0 ? `${reviewer}的评查结果没有新的内容` : `收入${reviewer}的评查结果 ${count} 卷`,
    ...(known > 0 ? [`${known} 卷已收过或已有更晚的结果`] : []),
    ...(late > 0 ? [`其中 ${late} 卷现在已不由此人评查，存档而不计入合议`] : []),
  ];
  return `${parts.join('，')}。`;
}
