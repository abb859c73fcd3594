import type { Instrument } from '../../model/instrument';
import type { HolidayTable } from '../../model/parameter';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { statutoryTerm, within } from '../families/deadline';
import { fieldStep, stepIn } from '../families/order';
import { dateUnread, missing, without } from '../families/presence';
import { spotCollected, summaryDecisions } from '../families/summary';
import { notApplicable, undetermined } from '../judgement';
import type { Step } from '../seen';

export const spotFineHandedInTime = defineCheck({
  meta: {
    id: 'spot-fine-handed-in-time',
    title: '当场收缴的罚款二日内上交、二日内缴付银行',
    criterion: 'PS-15',
    group: 'execution',
    procedures: ['penalty-summary'],
    basis: ['行政处罚法(2021)第七十一条', '行政处罚法(2021)第八十五条', '行政处罚法(2017)第五十条'],
    messages: {
      missing: '当场收缴罚款，卷内未见{what}，不能证明已在二日内上交行政机关。',
      unclear: '未读出罚款是否当场收缴，无法判断应否上交，请看决定书的缴款方式。',
      bank: '没有当场收缴，本项不涉及。',
    },
    problem: '当场收缴的罚款未按时上交：{reason}。',
    mending: '补充交款、缴付银行的凭证；逾期的说明原因，今后收缴之日起二个工作日内交机关，机关二个工作日内缴付银行。',
  },
  check(view, { holidays }) {
    const papers = summaryDecisions(view);
    if (papers.length === 0) return without('当场行政处罚决定书');
    const taken = papers.filter((paper) => {
      const spot = spotCollected(view, paper);
      return spot.state === 'seen' && spot.value;
    });
    if (taken.length === 0) {
      return papers.every((paper) => spotCollected(view, paper).state === 'seen')
        ? notApplicable(
            'bank',
            {},
            papers.map((paper) => view.citation(paper)),
          )
        : undetermined('scan', 'unclear', {}, [view.citation(papers[0]!)]);
    }
    const handovers = view.all('fine-handover');
    if (handovers.length === 0) return missing(view, ['fine-handover'], 'missing');
    return handovers.flatMap((handover) => [...judge(view, handover, taken, holidays)]);
  },
});

function judge(view: DossierView, handover: Instrument, taken: readonly Instrument[], holidays: HolidayTable) {
  // Where several matters are bound together, a handover belongs to the last decision before it.
  const decision = taken.findLast((paper) => paper.pages[0]! <= handover.pages[0]!) ?? taken[0]!;
  const from = stepIn(view, decision);
  const handed = fieldStep(view, handover, 'handedOn', '上交机关');
  if (from === undefined || handed === undefined) return [dateUnread('当场收缴或者上交罚款')] as const;
  const term = (day: Step) => statutoryTerm({ length: 2, unit: 'calendar-day' }, day.date);
  const first = within({
    what: '上交行政机关期限',
    from,
    to: handed,
    fromWord: '当场收缴',
    toWord: '上交',
    term: term(from),
    holidays,
  });
  const banked = fieldStep(view, handover, 'paidOn', '缴付银行');
  if (banked === undefined) return [first] as const;
  const second = within({
    what: '缴付银行期限',
    from: handed,
    to: banked,
    fromWord: '上交机关',
    toWord: '缴付银行',
    term: term(handed),
    holidays,
  });
  return [first, second] as const;
}
