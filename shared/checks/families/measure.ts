import { addDays, chineseDate, daysBetween, type PlainDate } from '../../base/plain-date';
import type { Citation } from '../../model/citation';
import type { Instrument, InstrumentKind } from '../../model/instrument';
import type { DossierView } from '../dossier-view';
import type { Seen, Step } from '../seen';
import { seen, unseen, unsure } from '../seen';
import { stepIn } from './order';

/** 行政强制法 is in force from this day; what came before followed no common rule. */
export const COERCION_LAW: PlainDate = '2012-01-01';

/** 查封、扣押 or 冻结: what one measure is made of. */
export type Sort = 'seizure' | 'freeze';

const decisionOf = { seizure: 'measure-decision', freeze: 'freeze-decision' } as const;

/** 冻结 is told from 查封扣押 by its title where a kind of paper serves both; 解除税收保全措施决定书 by what the dossier decided. */
function isOf(view: DossierView, sort: Sort, { title }: Instrument): boolean {
  const onlyFrozen = view.all('freeze-decision').length > 0 && view.all('measure-decision').length === 0;
  const freezing = /冻结/.test(title) || (onlyFrozen && !/查封|扣押|扣留|封存|暂扣|查扣/.test(title));
  return freezing === (sort === 'freeze');
}

export const decisionsOf = (view: DossierView, sort: Sort): readonly Instrument[] => view.all(decisionOf[sort]);

export const papersOf = (view: DossierView, sort: Sort, ...kinds: readonly InstrumentKind[]): readonly Instrument[] =>
  view.all(...kinds).filter((paper) => isOf(view, sort, paper));

/** Whether anything was seized at all; a list of goods alone may belong to 先行登记保存. */
export const wasSeized = (view: DossierView): boolean =>
  view.all('measure-decision').length > 0 ||
  papersOf(view, 'seizure', 'measure-record', 'measure-extension', 'measure-release').length > 0;

/** The record of the scene; a measure taken during an inspection may be recorded there (细则24 合法性第16项). */
export function recordsOf(view: DossierView): readonly Instrument[] {
  const own = papersOf(view, 'seizure', 'measure-record');
  if (own.length > 0) return own;
  return view
    .all('inspection-record')
    .filter(
      (record) => view.find(record, /(?:实施|采取|予以|进行|当场)[^。]{0,12}(?:查封|扣押|强制措施)/) !== undefined,
    );
}

/** 审批表 for taking, extending or ending a measure, told apart by their titles. */
export function approvalsFor(view: DossierView, step: 'take' | 'extend'): readonly Instrument[] {
  return view.all('measure-approval').filter(({ title }) => {
    if (step === 'extend') return /延长|延期/.test(title);
    return !/延长|延期|解除|退还|处理/.test(title);
  });
}

/** The day a measure was carried out: of the record of the scene, else of the decision. */
export function carriedOut(view: DossierView): Seen<Step> {
  const papers = [...recordsOf(view), ...view.all('measure-decision')];
  for (const paper of papers) {
    const step = stepIn(view, paper);
    if (step !== undefined) return seen(step, step.cited, step.confidence);
  }
  return papers.length === 0 ? unseen : unsure(papers.map((paper) => view.citation(paper)));
}

export const urgency = /情况紧急|紧急情况|需要当场(?:实施|采取|查封|扣押)|当场(?:实施|采取)(?:行政)?强制措施|来不及报/;

/** Where the papers say that there was no time to ask first. */
export const saidUrgent = (view: DossierView): Citation | undefined =>
  [...recordsOf(view), ...view.all('measure-decision', 'measure-approval')].flatMap(
    (paper) => view.find(paper, urgency) ?? [],
  )[0];

/** The last day a measure may last, and how it comes about; see `time-limits.md` TL-CO-02. No rolling over days off. */
export type Span = { readonly last: PlainDate; readonly how: string; readonly cited: readonly Citation[] };

/** 行政强制法第二十五条、第三十二条 */
const LONGEST = 30;

export function lastingUntil(view: DossierView, sort: Sort, start: PlainDate): Span {
  const first = addDays(start, LONGEST);
  const tested = sort === 'seizure' ? daysTested(view) : { days: 0, cited: [] };
  const longer = extensionOf(view, sort, addDays(first, tested.days));
  const last = longer?.last ?? addDays(first, tested.days);
  const how = [
    `自次日起三十日至${chineseDate(first)}`,
    ...(tested.days > 0 ? [`扣除检测鉴定${tested.days}日`] : []),
    ...(longer === undefined ? [] : ['经书面延长']),
  ].join('，');
  return { last, how, cited: [...tested.cited, ...(longer?.cited ?? [])] };
}

/** Days of testing that were fixed and told in writing, first and last included (第二十五条第三款). */
function daysTested(view: DossierView): { readonly days: number; readonly cited: readonly Citation[] } {
  const told = view.all('appraisal-period').flatMap((paper) => {
    const from = view.read(paper, 'measureFrom');
    const until = view.read(paper, 'measureUntil');
    if (from.state === 'seen' && until.state === 'seen')
      return [{ days: daysBetween(from.value, until.value) + 1, cited: until.cited }];
    const term = view.read(paper, 'measureTerm');
    return term.state === 'seen' && term.value.unit === 'calendar-day'
      ? [{ days: term.value.length, cited: term.cited }]
      : [];
  });
  return {
    days: told.reduce((sum, { days }) => sum + Math.max(0, days), 0),
    cited: told.flatMap(({ cited }) => cited),
  };
}

function extensionOf(view: DossierView, sort: Sort, from: PlainDate) {
  const paper = papersOf(view, sort, 'measure-extension')[0];
  if (paper === undefined) return undefined;
  const limit = addDays(from, LONGEST);
  const term = view.read(paper, 'measureTerm');
  const until = view.read(paper, 'measureUntil');
  const length = term.state === 'seen' && term.value.unit === 'calendar-day' ? term.value.length : LONGEST;
  const named = until.state === 'seen' ? until.value : addDays(from, length);
  return { last: named > limit || named < from ? limit : named, cited: [view.citation(paper)] };
}

/** The record says that the party was not there: then a witness signs in its stead (行政强制法第十八条第九项). */
export const partyAway = (view: DossierView, record: Instrument): Citation | undefined => view.find(record, AWAY);

const AWAY =
  /(?:当事人|负责人|其|经营者)[^。;]{0,14}(?:不(?:在|到)场|未(?:在|到)场|拒不到场|无法(?:通知|联系)|拒绝到场|下落不明)|无人(?:在场|认领)|现场(?:无|没有)(?:其他|任何)?人/;
