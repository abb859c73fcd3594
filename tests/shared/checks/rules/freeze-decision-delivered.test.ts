import type { PlainDate } from '#shared/base/plain-date';
import { freezeDecisionDelivered } from '#shared/checks/rules/freeze-decision-delivered';
import { article, decision, freeze } from '../builders';
import { testCheck } from '../test-check';

const given = (servedOn: PlainDate) =>
  freeze(
    {
      party: '远山公司',
      articles: [article('证券法', 170)],
      measureTerm: { length: 30, unit: 'calendar-day' },
      amount: 100_000_00,
      reconsideration: { body: '', term: undefined },
      date: '2025-04-30',
      servedOn,
    },
    { text: '账号：6222000011112222' },
  );

testCheck(freezeDecisionDelivered, [
  { when: 'E40 末日', given: [given('2025-05-08')], gives: ['satisfied complete', 'satisfied kept'] },
  { when: 'E40 次日', given: [given('2025-05-09')], gives: ['satisfied complete', 'violated late'] },
  { when: '要素不全', given: [freeze({ date: '2025-04-30' })], gives: ['violated lacking', 'undetermined unsure'] },
  { when: '没有冻结', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
