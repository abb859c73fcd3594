import { applicationFormFree } from '#shared/checks/rules/application-form-free';
import { application } from '../builders';
import { testCheck } from '../test-check';

testCheck(applicationFormFree, [
  { when: '看栏目', given: [application()], gives: ['undetermined look'] },
  { when: '印有工本费', given: [application({}, { text: '工本费5元' })], gives: ['violated charged'] },
  { when: '没有申请书', given: [], gives: ['not-applicable noInstrument'] },
  { when: '免费提供', given: [application({}, { text: '本表免费提供。' })], gives: ['satisfied free'] },
  {
    when: '免费但有无关栏目',
    given: [application({}, { text: '本表免费提供。政治面貌：' })],
    gives: ['undetermined odd'],
  },
  { when: '不收工本费', given: [application({}, { text: '不收工本费。' })], gives: ['undetermined fee'] },
]);
