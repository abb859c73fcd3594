import { companionPapers } from '#shared/checks/rules/companion-papers';
import { inspection, sampling } from '../builders';
import { testCheck } from '../test-check';

const sampled = inspection({}, { text: '执法人员现场抽样三批次。' });

testCheck(companionPapers, [
  { when: '有抽样单', given: [sampled, sampling()], gives: ['satisfied there'] },
  { when: '没有抽样单', given: [sampled], gives: ['violated missing'] },
  { when: '写明未抽样', given: [inspection({}, { text: '本次检查未进行抽样。' })], gives: ['not-applicable none'] },
  { when: '没有做', given: [inspection()], gives: ['not-applicable none'] },
]);
