import { lienServiceWitnessed } from '#shared/checks/rules/lien-service-witnessed';
import { receipt } from '../builders';
import { testCheck } from '../test-check';

const left = { serviceMethod: '留置送达' };

testCheck(lienServiceWitnessed, [
  {
    when: '有见证人',
    given: [receipt({ ...left, signatures: [{ role: '见证人', name: '孙某' }] })],
    gives: ['satisfied witnessed'],
  },
  { when: '有录像', given: [receipt(left, { text: '当事人拒收，全程录像' })], gives: ['satisfied witnessed'] },
  { when: '都没有', given: [receipt(left)], gives: ['violated unwitnessed'] },
  { when: '页面不清', given: [receipt(left, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '直接送达', given: [receipt({ serviceMethod: '直接送达' })], gives: ['not-applicable none'] },
]);
