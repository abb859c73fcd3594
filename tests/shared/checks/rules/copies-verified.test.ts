import { copiesVerified } from '#shared/checks/rules/copies-verified';
import { exhibit, identity } from '../builders';
import { testCheck } from '../test-check';

testCheck(copiesVerified, [
  { when: '已签注', given: [identity({}, { text: '与原件核对无异 赵六' })], gives: ['satisfied verified'] },
  { when: '未见签注', given: [identity({}, { text: '营业执照' })], gives: ['undetermined unverified'] },
  { when: '照片不是复印件', given: [exhibit({}, { text: '现场照片' })], gives: ['not-applicable noInstrument'] },
]);
