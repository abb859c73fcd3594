import { licenceDeliveredInTime } from '#shared/checks/rules/licence-delivered-in-time';
import { certificate, licence, refusal, served } from '../builders';
import { testCheck } from '../test-check';

testCheck(licenceDeliveredInTime, [
  {
    when: 'E32 末日',
    given: [licence({ date: '2025-09-26' }), served('准予行政许可决定书', '2025-10-16')],
    gives: ['satisfied kept'],
  },
  {
    when: '迟一日',
    given: [licence({ date: '2025-09-26' }), served('准予行政许可决定书', '2025-10-17')],
    gives: ['violated late'],
  },
  {
    when: '证件另行签收',
    given: [
      licence({ date: '2025-09-26' }),
      certificate({}, { title: '取水许可证' }),
      served('取水许可证', '2025-09-28'),
    ],
    gives: ['satisfied kept'],
  },
  { when: '本文书上签收', given: [licence({ date: '2025-09-26', servedOn: '2025-09-26' })], gives: ['satisfied kept'] },
  { when: '签收日期未读出', given: [licence({ date: '2025-09-26' })], gives: ['undetermined unserved'] },
  { when: '不予许可', given: [refusal()], gives: ['not-applicable noInstrument'] },
]);
