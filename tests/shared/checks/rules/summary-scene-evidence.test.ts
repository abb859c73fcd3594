import { summarySceneEvidence } from '#shared/checks/rules/summary-scene-evidence';
import { exhibit, summary } from '../builders';
import { testCheck } from '../test-check';

testCheck(summarySceneEvidence, [
  { when: '有照片', given: [summary(), exhibit()], gives: ['satisfied kept'] },
  { when: '只提到执法记录仪', given: [summary({}, { text: '执法记录仪全程记录' })], gives: ['undetermined mentioned'] },
  { when: '没有', given: [summary({}, { text: '罚款五十元' })], gives: ['violated missing'] },
  { when: '没有决定书', given: [exhibit()], gives: ['not-applicable noInstrument'] },
]);
