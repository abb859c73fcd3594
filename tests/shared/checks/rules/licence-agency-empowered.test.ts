import { licenceAgencyEmpowered } from '#shared/checks/rules/licence-agency-empowered';
import { acceptance, illegible, licence } from '../builders';
import { parameters, testCheck } from '../test-check';

testCheck(licenceAgencyEmpowered, [
  { when: '请对照权责清单', given: [licence({ agency: '云安市卫生健康局' })], gives: ['undetermined compare'] },
  { when: '以科室名义', given: [licence({ agency: '云安市卫生健康局审批科' })], gives: ['violated section'] },
  { when: '支队名义', given: [acceptance({ agency: '云安市消防救援支队' })], gives: ['violated section'] },
  {
    when: '授权组织',
    given: [acceptance({ agency: '云安市消防救援支队' })],
    gives: ['undetermined compare'],
    with: { parameters: { ...parameters, authorisedBodies: ['云安市消防救援支队'] } },
  },
  { when: '机关名称看不清', given: [licence({ agency: illegible })], gives: ['undetermined unread'] },
  { when: '没有决定书', given: [], gives: ['undetermined baseUnseen'] },
]);
