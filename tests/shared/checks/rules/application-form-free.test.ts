import { applicationFormFree } from '#shared/checks/rules/application-form-free';
import { application } from '../builders';
import { testCheck } from '../test-check';

testCheck(applicationFormFree, [
  { when: '看栏目', given: [application()], gives: ['undetermined look'] },
  { when: '印有工本费', given: [application({}, { text: '工本费5元' })], gives: ['undetermined fee'] },
  { when: '没有申请书', given: [], gives: ['not-applicable noInstrument'] },
]);
