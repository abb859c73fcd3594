import { licenceHearingRightTold } from '#shared/checks/rules/licence-hearing-right-told';
import { acceptance, licence, stakeholder } from '../builders';
import { testCheck } from '../test-check';

testCheck(licenceHearingRightTold, [
  { when: '已告知', given: [stakeholder({ hearingRight: true })], gives: ['satisfied told'] },
  { when: '没有写听证', given: [stakeholder({}, { text: '请于五日内提出意见' })], gives: ['violated untold'] },
  {
    when: '告知晚于决定',
    given: [stakeholder({ hearingRight: true, date: '2024-06-03' }), licence({ date: '2024-05-20' })],
    gives: ['violated afterwards'],
  },
  { when: '看不清', given: [stakeholder({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '可能涉及', given: [acceptance({ licenceItem: '建设工程规划许可' })], gives: ['undetermined look'] },
  { when: '一般不涉及', given: [acceptance({ licenceItem: '食品经营许可' })], gives: ['not-applicable unlikely'] },
  { when: '事项未读出', given: [], gives: ['undetermined unread'] },
]);
