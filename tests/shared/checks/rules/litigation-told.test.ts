import type { PlainDate } from '#shared/base/plain-date';
import { litigationTold } from '#shared/checks/rules/litigation-told';
import { decision, filing } from '../builders';
import { testCheck } from '../test-check';

const on = (date: PlainDate, text: string, legibility = 0.97) => decision({ date }, { text, legibility });
const both = (term: string) =>
  `可在六十日内向云安市人民政府申请行政复议；也可在${term}内依法向云安市人民法院提起行政诉讼。`;

testCheck(litigationTold, [
  { when: '六个月', given: [on('2024-04-10', both('六个月'))], gives: ['satisfied told'] },
  { when: '三个月', given: [on('2024-04-10', both('三个月'))], gives: ['violated threeMonths'] },
  { when: '2015年前三个月', given: [on('2014-04-10', both('三个月'))], gives: ['satisfied told'] },
  { when: '十五日', given: [on('2024-04-10', both('十五日'))], gives: ['undetermined short'] },
  {
    when: '计量法十五日',
    given: [on('2024-04-10', `依据《计量法》第二十五条。${both('十五日')}`)],
    gives: ['undetermined special'],
  },
  { when: '期限未读出', given: [on('2024-04-10', '也可以向人民法院提起行政诉讼。')], gives: ['undetermined noTerm'] },
  { when: '没有告知', given: [on('2024-04-10', '决定罚款。')], gives: ['violated untold'] },
  { when: '页面不清', given: [on('2024-04-10', '', 0.3)], gives: ['undetermined unsure'] },
  { when: '没有决定书', given: [filing()], gives: ['not-applicable noInstrument'] },
]);
