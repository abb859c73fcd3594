import { electronicServiceAgreed } from '#shared/checks/rules/electronic-service-agreed';
import { decision, receipt, stranger } from '../builders';
import { testCheck } from '../test-check';

testCheck(electronicServiceAgreed, [
  {
    when: '有确认书',
    given: [receipt({ serviceMethod: '电子送达' }), stranger({}, { title: '送达地址确认书' })],
    gives: ['satisfied agreed'],
  },
  {
    when: '回证写明同意',
    given: [receipt({ serviceMethod: '电子送达' }, { text: '当事人同意采用电子方式送达' })],
    gives: ['satisfied agreed'],
  },
  { when: '没有', given: [receipt({ serviceMethod: '微信' })], gives: ['undetermined unseen'] },
  { when: '直接送达', given: [receipt({ serviceMethod: '直接送达' }), decision()], gives: ['not-applicable none'] },
]);
