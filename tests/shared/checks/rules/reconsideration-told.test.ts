import type { PlainDate } from '#shared/base/plain-date';
import { reconsiderationTold } from '#shared/checks/rules/reconsideration-told';
import { decision, filing } from '../builders';
import { parameters, testCheck } from '../test-check';

const on = (date: PlainDate, text: string, legibility = 0.97) => decision({ date }, { text, legibility });
const to = (body: string) => `可在收到本决定书之日起六十日内向${body}申请行政复议。`;

testCheck(reconsiderationTold, [
  { when: '本级政府', given: [on('2024-04-10', to('云安市人民政府'))], gives: ['satisfied told'] },
  { when: '2024年后仍写上级部门', given: [on('2024-04-10', to('南江省市场监督管理局'))], gives: ['violated oldBody'] },
  { when: '2024年前写上级部门', given: [on('2023-12-31', to('南江省市场监督管理局'))], gives: ['satisfied told'] },
  {
    when: '垂直领导机关写本级政府',
    given: [on('2024-04-10', to('云安市人民政府'))],
    with: { parameters: { ...parameters, vertical: true } },
    gives: ['violated wrongForVertical'],
  },
  { when: '没有期限', given: [on('2024-04-10', '可向云安市人民政府申请行政复议。')], gives: ['violated noTerm'] },
  { when: '没有告知', given: [on('2024-04-10', '决定罚款。')], gives: ['violated untold'] },
  {
    when: '复议机关未读出',
    given: [on('2024-04-10', '可在六十日内申请行政复议。')],
    gives: ['undetermined bodyUnread'],
  },
  {
    when: '烟草专卖法另有规定',
    given: [on('2024-04-10', `依据《烟草专卖法》第三十二条。${to('云安市人民政府')}`)],
    gives: ['undetermined special'],
  },
  { when: '页面不清', given: [on('2024-04-10', '', 0.3)], gives: ['undetermined unsure'] },
  { when: '没有决定书', given: [filing()], gives: ['violated missing'] },
]);
