import { inquiriesSeparate } from '#shared/checks/rules/inquiries-separate';
import { illegible, inquiry, people } from '../builders';
import { testCheck } from '../test-check';

const first = inquiry({
  officers: people('张三', '李四'),
  period: { from: '2024-05-06T09:00', to: '2024-05-06T10:00' },
});
const second = inquiry({
  officers: people('张三', '王五'),
  period: { from: '2024-05-06T09:40', to: '2024-05-06T10:20' },
});
const later = inquiry({
  officers: people('张三', '王五'),
  period: { from: '2024-05-06T10:05', to: '2024-05-06T10:20' },
});

testCheck(inquiriesSeparate, [
  { when: '时间重叠', given: [first, second], gives: ['violated overlap'] },
  { when: '先后进行', given: [first, later], gives: ['satisfied apart'] },
  {
    when: '一份时间不清',
    given: [first, inquiry({ officers: people('张三'), period: illegible })],
    gives: ['not-applicable tooFew'],
  },
]);
