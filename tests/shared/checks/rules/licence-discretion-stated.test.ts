import { licenceDiscretionStated } from '#shared/checks/rules/licence-discretion-stated';
import { licence } from '../builders';
import { testCheck } from '../test-check';

testCheck(licenceDiscretionStated, [
  {
    when: '写了裁量',
    given: [licence({}, { text: '依照许可裁量基准第三条，准予许可。' })],
    gives: ['satisfied stated'],
  },
  { when: '没有写', given: [licence({}, { text: '准予许可。' })], gives: ['undetermined look'] },
  { when: '没有决定书', given: [], gives: ['undetermined baseUnseen'] },
  {
    when: '写明没有适用',
    given: [licence({}, { text: '已公布的裁量基准本次没有适用。' })],
    gives: ['violated unused'],
  },
]);
