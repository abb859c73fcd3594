import { summaryNotSplit } from '#shared/checks/rules/summary-not-split';
import { article, summary } from '../builders';
import { testCheck } from '../test-check';

const one = (number: string, more: Parameters<typeof summary>[0] = {}) =>
  summary({ number, party: '云安市春晓食品有限公司', date: '2024-05-06', ...more });

testCheck(summaryNotSplit, [
  { when: '一份', given: [one('1号')], gives: ['satisfied single'] },
  {
    when: '同日同依据',
    given: [
      one('1号', { penaltyArticles: [article('食品安全法', 126)] }),
      one('2号', { penaltyArticles: [article('食品安全法', 126)] }),
    ],
    gives: ['violated sameBasis'],
  },
  { when: '同日', given: [one('1号'), one('2号')], gives: ['undetermined sameDay'] },
  { when: '同一份的两联', given: [one('1号'), one('1号')], gives: ['satisfied single'] },
  { when: '另一日', given: [one('1号'), one('2号', { date: '2024-05-08' })], gives: ['satisfied single'] },
  { when: '没有决定书', given: [], gives: ['not-applicable noInstrument'] },
]);
