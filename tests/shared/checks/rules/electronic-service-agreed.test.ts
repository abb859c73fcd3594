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
  { when: '没有', given: [receipt({ serviceMethod: '微信' })], gives: ['violated unseen'] },
  { when: '直接送达', given: [receipt({ serviceMethod: '直接送达' }), decision()], gives: ['not-applicable none'] },
  { when: '方式写在文中', given: [receipt({}, { text: '方式：微信送达' })], gives: ['violated unseen'] },
  {
    when: '地址和方式一并确认',
    given: [receipt({ serviceMethod: '电子送达' }), stranger({}, { title: '送达地址及送达方式确认书' })],
    gives: ['satisfied agreed'],
  },
]);
