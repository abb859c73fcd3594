import { refusalLitigationTold } from '#shared/checks/rules/refusal-litigation-told';
import { licence, refusal } from '../builders';
import { testCheck } from '../test-check';

const told = (text: string) => [refusal({ date: '2024-05-20' }, { text })];

testCheck(refusalLitigationTold, [
  { when: '六个月', given: told('可在六个月内向云安市人民法院提起行政诉讼。'), gives: ['satisfied told'] },
  { when: '三个月', given: told('可在三个月内向云安市人民法院提起行政诉讼。'), gives: ['violated threeMonths'] },
  { when: '没有告知', given: told('决定不予许可。'), gives: ['violated untold'] },
  { when: '准予', given: [licence()], gives: ['not-applicable noInstrument'] },
]);
