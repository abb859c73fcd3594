import type { OutgoingPaper } from '#renderer/app/save-papers.ts';
import type { PlainDate } from '#shared/base/plain-date';
import type { CampaignPlan } from '#shared/model/campaign';
import type { ReviewerName } from '#shared/model/ids';
import { feedbackPaper } from '#shared/outputs/index';
import { type DecidedDossier, type ReaderFeedback, readerFeedback } from '#shared/panel/index';
import type { OpenDossier } from './panel-dossier';

/** Dossiers whose panels have signed: only what stands is fed back. */
export const decidedOf = (open: readonly OpenDossier[]): readonly DecidedDossier[] =>
  open.flatMap(({ of, state, settled }) => {
    const signed = state.consensus?.signed;
    if (signed === undefined) return [];
    return [{ dossier: of.dossier, reviews: settled.reviews, decided: settled.marks, score: signed.score }];
  });

type Told = { readonly plan: CampaignPlan; readonly open: readonly OpenDossier[]; readonly date: PlainDate };

/** 评查反馈 for one reader, ready to be printed; undefined where none of the reader's dossiers has been signed. */
export function feedbackOf(reviewer: ReviewerName, { plan, open, date }: Told): OutgoingPaper | undefined {
  const feedback: ReaderFeedback | undefined = readerFeedback(reviewer, decidedOf(open));
  if (feedback === undefined) return undefined;
  const names = new Map(open.map(({ of }) => [of.dossier, of.name]));
  const titles = itemTitles(open);
  const paper = feedbackPaper({
    ...feedback,
    campaign: plan.name,
    date,
    dossierName: (dossier) => names.get(dossier) ?? '',
    itemTitle: (item) => titles.get(item) ?? item,
    others: plan.panels.flatMap(({ members }) => members.map(({ name }) => name)).filter((name) => name !== reviewer),
  });
  return { name: `${plan.name}-评查反馈-${reviewer}`, paper, output: 'reader-feedback', about: { kind: 'house' } };
}

export const itemTitles = (open: readonly OpenDossier[]): ReadonlyMap<string, string> =>
  new Map(
    [...new Set(open.map(({ loaded }) => loaded.template))].flatMap(({ gates, groups }) =>
      [...gates, ...groups.flatMap(({ items }) => items)].map(({ id, title }) => [id, title] as const),
    ),
  );
