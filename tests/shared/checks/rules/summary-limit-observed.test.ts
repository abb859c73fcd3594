import { summaryLimitObserved } from '#shared/checks/rules/summary-limit-observed';
import { article, summary, yuan } from '../builders';
import { parameters, testCheck } from '../test-check';

const fined = (sum: number, more: Parameters<typeof summary>[0] = {}) =>
  summary({ amount: yuan(sum), penaltyKinds: ['罚款'], date: '2024-05-06', partyKind: 'person', ...more });

testCheck(summaryLimitObserved, [
  { when: '公民二百元', given: [fined(200)], gives: ['satisfied kept'] },
  { when: '公民超二百元', given: [fined(300)], gives: ['violated over'] },
  { when: '单位三千元', given: [fined(3000, { partyKind: 'organisation' })], gives: ['satisfied kept'] },
  { when: '单位超三千元', given: [fined(3500, { partyKind: 'organisation' })], gives: ['violated over'] },
  { when: '旧法公民五十元', given: [fined(100, { date: '2021-07-14' })], gives: ['violated over'] },
  { when: '新法施行日', given: [fined(100, { date: '2021-07-15' })], gives: ['satisfied kept'] },
  {
    when: '旧法单位一千元',
    given: [fined(2000, { date: '2020-03-02', partyKind: 'organisation' })],
    gives: ['violated over'],
  },
  { when: '警告', given: [summary({ penaltyKinds: ['警告'], date: '2024-05-06' })], gives: ['satisfied kept'] },
  { when: '当场没收', given: [fined(100, { penaltyKinds: ['罚款', '没收非法财物'] })], gives: ['violated otherKind'] },
  {
    when: '个体工商户，口径不明',
    given: [fined(1000, { partyKind: 'sole-trader' })],
    gives: ['undetermined soleTrader'],
  },
  {
    when: '个体工商户照公民',
    given: [fined(1000, { partyKind: 'sole-trader' })],
    gives: ['violated over'],
    with: { parameters: { ...parameters, soleTraderAs: 'person' } },
  },
  {
    when: '个体工商户超单位限额',
    given: [fined(5000, { partyKind: 'sole-trader' })],
    gives: ['violated over'],
  },
  {
    when: '当事人类型不明',
    given: [summary({ amount: yuan(500), penaltyKinds: ['罚款'], date: '2024-05-06' })],
    gives: ['undetermined partyUnknown'],
  },
  {
    when: '道路交通另有规定',
    given: [
      summary(
        { amount: yuan(1000), penaltyKinds: ['罚款'], penaltyArticles: [article('道路交通安全法', 90)] },
        { text: '依据《道路交通安全法》第九十条，罚款1000元。' },
      ),
    ],
    gives: ['undetermined special'],
  },
  {
    when: '部门另定限额',
    given: [fined(300)],
    gives: ['satisfied kept'],
    with: { parameters: { ...parameters, summaryLimit: { person: 50_000, organisation: undefined } } },
  },
  { when: '金额看不清', given: [summary({ date: '2024-05-06' }, { legibility: 0.3 })], gives: ['undetermined unread'] },
  { when: '没有决定书', given: [], gives: ['not-applicable noInstrument'] },
]);
