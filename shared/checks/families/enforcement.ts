import { chineseDate, type PlainDate } from '../../base/plain-date';
import { lastDay } from '../../law';
import type { Citation } from '../../model/citation';
import type { Instrument } from '../../model/instrument';
import type { HolidayTable } from '../../model/parameter';
import type { DossierView } from '../dossier-view';
import type { Step } from '../seen';
import { dayAndPage } from './deadline';
import { servedStep } from './order';
import { sentence } from './reasoning';

/** 行政诉讼法 as amended in 2014: six months to sue, three before. */
const SIX_MONTHS: PlainDate = '2015-05-01';

/** Papers of 强制执行 and of applying to a court for it. */
export const enforcementPapers = (view: DossierView): readonly Instrument[] =>
  view.all(
    'demand-notice',
    'execution-decision',
    'execution-record',
    'demolition-notice',
    'execution-halt',
    'execution-agreement',
    'substitute-decision',
    'substitute-record',
    'enforcement-application',
  );

/** The decision that is enforced. */
export const enforcedDecision = (view: DossierView): Instrument | undefined =>
  view.only('penalty-decision') ?? view.only('summary-decision') ?? view.only('correction-order');

/** Last day to sue against the decision that is enforced, and how it was counted; undefined where its service was not read. */
export function suingUntil(
  view: DossierView,
  holidays: HolidayTable,
): { readonly last: PlainDate; readonly served: Step; readonly how: string } | undefined {
  const decision = enforcedDecision(view);
  const served = decision && servedStep(view, decision);
  if (served === undefined) return undefined;
  const length = served.date >= SIX_MONTHS ? 6 : 3;
  const last = lastDay(served.date, { length, unit: 'month' }, holidays);
  const how = `原决定${dayAndPage(served)}送达，起诉期限${length}个月至${chineseDate(last)}届满`;
  return { last, served, how };
}

/** Where the papers speak of a review or a lawsuit, terms may have begun anew. */
export const wasContested = (view: DossierView): Citation | undefined =>
  enforcementPapers(view).flatMap(
    (paper) =>
      sentence(
        view,
        paper,
        /(?:已|曾|提起|申请)[^。]{0,12}(?:行政复议|行政诉讼)[^。]{0,20}(?:决定|维持|判决|裁定|撤回|驳回)/,
      ) ?? [],
  )[0];
