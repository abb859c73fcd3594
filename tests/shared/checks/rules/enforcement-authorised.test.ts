import { enforcementAuthorised } from '#shared/checks/rules/enforcement-authorised';
import { decision, execution } from '../builders';
import { testCheck } from '../test-check';

const citing = (text: string) => execution({}, { text });

testCheck(enforcementAuthorised, [
  { when: '引用法律', given: [citing('依据《城乡规划法》第六十八条，决定强制拆除。')], gives: ['satisfied byLaw'] },
  { when: '只引条例', given: [citing('依据《某某省市容条例》第四十条，决定强制执行。')], gives: ['violated lowOnly'] },
  { when: '只引强制法', given: [citing('依据《行政强制法》第三十七条，决定强制执行。')], gives: ['undetermined ask'] },
  { when: '没有执行决定', given: [decision()], gives: ['not-applicable noInstrument'] },
  {
    when: '土地管理法强拆',
    given: [citing('依据《土地管理法》第七十八条，决定强制拆除。')],
    gives: ['violated byCourt'],
  },
  {
    when: '划拨存款',
    given: [citing('依据《水污染防治法》第八十三条，决定从你厂账户强制划拨罚款。')],
    gives: ['violated transfer'],
  },
  {
    when: '税务划拨',
    given: [citing('依据《税收征收管理法》第四十条，决定扣划你公司存款。')],
    gives: ['satisfied byLaw'],
  },
]);
