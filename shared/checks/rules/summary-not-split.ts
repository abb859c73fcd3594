import { chineseDate } from '../../base/plain-date';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { articleKey, penaltyBasis } from '../families/citation';
import { compareNames } from '../families/consistency';
import { stepIn } from '../families/order';
import { without } from '../families/presence';
import { placeOf, summaryDecisions } from '../families/summary';
import { satisfied, undetermined, violated } from '../judgement';

export const summaryNotSplit = defineCheck({
  meta: {
    id: 'summary-not-split',
    title: '没有拆分处罚规避普通程序',
    criterion: 'PS-25',
    group: 'law',
    procedures: ['penalty-summary'],
    basis: ['行政处罚法(2021)第五十一条', '行政处罚法(2021)第二十九条'],
    messages: {
      single: '卷内同一当事人同日只有一份当场处罚决定书（{count}份决定书）；其他案卷请按当事人在案卷库中查找。',
      sameBasis:
        '“{party}”{day}被当场处罚两次，依据同为{articles}（第{page}页、第{otherPage}页），一个违法行为拆成了两份决定书。',
      sameDay: '“{party}”{day}被当场处罚两次（第{page}页、第{otherPage}页），请核对是否同一违法行为拆分处罚。',
    },
    problem: '拆分处罚规避普通程序：{reason}。',
    mending: '核对两份决定书的事实；属同一违法行为的依法撤销，按普通程序处理。',
  },
  check(view) {
    const papers = summaryDecisions(view);
    if (papers.length === 0) return without('当场行政处罚决定书');
    const pairs = papers.flatMap((paper, at) => papers.slice(0, at).flatMap((other) => compared(view, other, paper)));
    return pairs.length > 0
      ? pairs
      : satisfied(
          'single',
          { count: papers.length },
          papers.slice(0, 4).map((paper) => view.citation(paper)),
          { confidence: 0.7 },
        );
  },
});

/** Two decisions for one party on one day, unless they are the stub and the copy of one. */
function compared(view: DossierView, first: Instrument, second: Instrument) {
  const [party, same] = [view.read(first, 'party'), view.read(second, 'party')];
  const [day, other] = [stepIn(view, first), stepIn(view, second)];
  const [number, next] = [view.read(first, 'number'), view.read(second, 'number')];
  if (party.state !== 'seen' || same.state !== 'seen' || day === undefined || day.date !== other?.date) return [];
  if (compareNames(party.value, same.value) !== 'same') return [];
  if (number.state !== 'seen' || next.state !== 'seen' || number.value === next.value) return [];
  const given = {
    party: party.value,
    day: chineseDate(day.date),
    page: placeOf(first).page,
    otherPage: placeOf(second).page,
  };
  const cited = [...party.cited, ...same.cited];
  const shared = penaltyBasis(view, first)
    .map(articleKey)
    .filter((key) => penaltyBasis(view, second).some((ref) => articleKey(ref) === key));
  return [
    shared.length > 0
      ? violated('sameBasis', { ...given, articles: [...new Set(shared)].join('、') }, cited, {
          confidence: Math.min(party.confidence, same.confidence) * 0.85,
        })
      : undetermined('judgement', 'sameDay', given, cited),
  ];
}
