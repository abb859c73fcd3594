import type { PlainDate } from '#shared/base/plain-date';
import { lateAcceptanceCounted } from '#shared/checks/rules/late-acceptance-counted';
import { acceptance, licence, materialsReceipt, supplement } from '../builders';
import { testCheck } from '../test-check';

const papers = (received: PlainDate, accepted: PlainDate, decided?: PlainDate) => [
  materialsReceipt({ receivedOn: received }),
  acceptance({ acceptedOn: accepted }),
  ...(decided === undefined ? [] : [licence({ date: decided })]),
];

testCheck(lateAcceptanceCounted, [
  { when: '当日受理', given: papers('2024-05-06', '2024-05-06', '2024-05-20'), gives: ['not-applicable timely'] },
  {
    when: '第五个工作日受理',
    given: papers('2024-05-06', '2024-05-11', '2024-05-20'),
    gives: ['not-applicable timely'],
  },
  {
    when: '第八个工作日受理，决定仍在期内',
    given: papers('2024-05-06', '2024-05-16', '2024-05-30'),
    gives: ['satisfied harmless'],
  },
  { when: '推迟受理而超期', given: papers('2024-05-06', '2024-05-16', '2024-06-12'), gives: ['violated counted'] },
  {
    when: '有补正告知',
    given: [...papers('2024-05-06', '2024-05-16', '2024-06-12'), supplement()],
    gives: ['not-applicable told'],
  },
  { when: '决定日期不明', given: papers('2024-05-06', '2024-05-16'), gives: ['undetermined undecided'] },
  { when: '日期不明', given: [], gives: ['undetermined dateUnread'] },
  {
    when: '迟告知补正，补齐后才受理',
    given: [...papers('2024-05-06', '2024-06-03', '2024-06-28'), supplement({ date: '2024-05-20' })],
    gives: ['violated counted'],
  },
  {
    when: '迟告知补正，仍按收件日受理',
    given: [...papers('2024-05-06', '2024-05-06', '2024-05-30'), supplement({ date: '2024-05-20' })],
    gives: ['satisfied fromReceipt'],
  },
]);
