import { licenceAgencyEmpowered } from '#shared/checks/rules/licence-agency-empowered';
import { acceptance, illegible, legalReview, licence } from '../builders';
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
  {
    when: '印章是内设科室',
    given: [licence({ agency: '云安市水利局', seal: '云安市水利局水资源股' }, { text: '云安市水利局水资源股' })],
    gives: ['violated section'],
  },
  {
    when: '印章与落款不同另有一项',
    given: [licence({ agency: '云安市水利局', seal: '云安市水政监察大队' }, { text: '云安市水利局' })],
    gives: ['undetermined compare'],
  },
  {
    when: '法制审核写明有许可权',
    given: [licence({ agency: '云安市水利局' }), legalReview({}, { text: '本局依《水法》第七条具有许可权。' })],
    gives: ['satisfied stated'],
  },
]);
