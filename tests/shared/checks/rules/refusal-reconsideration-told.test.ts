import { refusalReconsiderationTold } from '#shared/checks/rules/refusal-reconsideration-told';
import { licence, refusal } from '../builders';
import { testCheck } from '../test-check';

const told = (text: string) => [refusal({ date: '2024-05-20' }, { text })];

testCheck(refusalReconsiderationTold, [
  { when: '本级政府', given: told('可在六十日内向云安市人民政府申请行政复议。'), gives: ['satisfied told'] },
  { when: '上级部门', given: told('可在六十日内向云州省卫生健康厅申请行政复议。'), gives: ['violated oldBody'] },
  { when: '没有告知', given: told('决定不予许可。'), gives: ['violated untold'] },
  { when: '准予', given: [licence()], gives: ['not-applicable noInstrument'] },
]);
