import type { PlainDate } from '../../base/plain-date';
import type { Term } from '../../model/fact';
import type { Instrument, InstrumentKind } from '../../model/instrument';
import type { LimitKind } from '../../model/timeline';
import type { CheckContext } from '../define-check';
import type { DossierView } from '../dossier-view';
import { PENALTY_LAW_2021 } from '../families/deadline';
import { servedStep, stepIn } from '../families/order';
import { hearingTermOn, noticesTelling, statementTerm } from '../families/rights';
import type { Step } from '../seen';

/** A limit that can be drawn: between which steps it runs, how long it is, and which check judges it. */
export type LimitRule = {
  /** Id of the check that judges it; its basis is the limit's. */
  readonly check: string;
  readonly name: string;
  readonly kind: LimitKind;
  readonly from: (view: DossierView) => Step | undefined;
  readonly to: (view: DossierView) => Step | undefined;
  readonly term: (view: DossierView, context: CheckContext, from: PlainDate) => Term | undefined;
};

const first = (view: DossierView, ...kinds: readonly InstrumentKind[]) => stepIn(view, view.all(...kinds)[0]);
const decided = (view: DossierView) => stepIn(view, view.only('penalty-decision'));
const reached = (view: DossierView, paper: Instrument | undefined) => paper && servedStep(view, paper);
const told = (view: DossierView) => reached(view, view.all('hearing-notice')[0]) ?? first(view, 'hearing-notice');

/** The first sign of the matter before it was filed. */
function lead(view: DossierView): Step | undefined {
  const filed = first(view, 'filing-approval');
  return view
    .all('source-register', 'inspection-record')
    .flatMap((paper) => stepIn(view, paper) ?? [])
    .filter(({ date }) => filed === undefined || date <= filed.date)
    .toSorted((a, b) => a.date.localeCompare(b.date))[0];
}

/** Terms that became working days in 2021 (行政处罚法(2021)第八十五条). */
const since2021 = (length: number, from: PlainDate): Term => ({
  length,
  unit: from >= PENALTY_LAW_2021 ? 'working-day' : 'calendar-day',
});

export const limitRules: readonly LimitRule[] = [
  {
    check: 'filing-in-time',
    name: '立案期限',
    kind: 'within',
    from: lead,
    to: (view) => first(view, 'filing-approval'),
    term: (_, { parameters }) => parameters.filingTerm,
  },
  {
    check: 'preservation-disposed-in-time',
    name: '登记保存处理',
    kind: 'within',
    from: (view) => first(view, 'preservation-notice'),
    to: (view) => first(view, 'preservation-disposal'),
    term: (_view, _context, from) => since2021(7, from),
  },
  {
    check: 'decided-after-statement-term',
    name: '陈述申辩期',
    kind: 'wait',
    from: (view) => reached(view, view.only('prior-notice')),
    to: decided,
    term(view, { parameters }) {
      const notice = view.only('prior-notice');
      return notice && statementTerm(view, notice, parameters);
    },
  },
  {
    check: 'decided-after-hearing-term',
    name: '听证申请期',
    kind: 'wait',
    from: (view) => reached(view, noticesTelling(view, 'hearing').at(-1)),
    to: decided,
    term: (_view, _context, from) => hearingTermOn(from),
  },
  {
    check: 'hearing-notice-seven-days',
    name: '听证通知',
    kind: 'wait',
    from: told,
    to: (view) => first(view, 'hearing-record'),
    term: (_view, _context, from) => since2021(7, from),
  },
  {
    check: 'decided-within-ninety-days',
    name: '办案期限',
    kind: 'within',
    from: (view) => first(view, 'filing-approval'),
    to: decided,
    term: (_view, { parameters }, from) =>
      from >= PENALTY_LAW_2021 ? { length: parameters.caseDays, unit: 'calendar-day' } : undefined,
  },
  {
    check: 'decision-served-in-time',
    name: '决定书送达',
    kind: 'within',
    from: decided,
    to: (view) => reached(view, view.only('penalty-decision')),
    term: (_view, _context, from) => since2021(7, from),
  },
  {
    check: 'decision-published',
    name: '决定公开',
    kind: 'within',
    from: decided,
    to: (view) => first(view, 'publication-page'),
    term: (_, { parameters: { publicationWorkingDays: length } }) =>
      length === undefined ? undefined : { length, unit: 'working-day' },
  },
  {
    check: 'paid-in-time',
    name: '缴纳罚款',
    kind: 'within',
    from: (view) => reached(view, view.only('penalty-decision')),
    to: (view) => first(view, 'payment-voucher'),
    term: () => ({ length: 15, unit: 'calendar-day' }),
  },
];

/** Checks that judge a limit: what they find is an overrun. */
export const limitChecks: ReadonlySet<string> = new Set(limitRules.map(({ check }) => check));
