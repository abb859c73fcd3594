import type { PlainDate } from '#shared/base/plain-date';
import { decidedAfterStatementTerm } from '#shared/checks/rules/decided-after-statement-term';
import { decision, defence, hearingRequest, illegible, notice, served } from '../builders';
import { nothingKnown, testCheck } from '../test-check';

const told = (on: PlainDate) => [notice(), served('行政处罚事先告知书', on)];

testCheck(decidedAfterStatementTerm, [
  {
    when: 'E10 末日当天决定',
    given: [...told('2025-09-30'), decision({ date: '2025-10-14' })],
    gives: ['violated early'],
  },
  {
    when: 'E10 次日决定',
    given: [...told('2025-09-30'), decision({ date: '2025-10-15' })],
    gives: ['satisfied after'],
  },
  {
    when: '按自然日数五日的典型错误',
    given: [...told('2025-09-30'), decision({ date: '2025-10-09' })],
    gives: ['violated early'],
  },
  {
    when: '告知书写三日即三个工作日',
    given: [
      notice({ date: '2024-03-01', statementTerm: { length: 3, unit: 'calendar-day' } }),
      served('行政处罚事先告知书', '2024-03-01'),
      decision({ date: '2024-03-06' }),
    ],
    gives: ['violated early'],
  },
  {
    when: '当事人声明放弃',
    given: [
      ...told('2024-03-04'),
      hearingRequest({ waived: true }, { text: '本人自愿放弃陈述、申辩' }),
      decision({ date: '2024-03-05' }),
    ],
    gives: ['satisfied waived'],
  },
  {
    when: '告知书印的“逾期视为放弃”不是放弃',
    given: [
      notice({}, { text: '逾期视为放弃陈述申辩权' }),
      served('行政处罚事先告知书', '2024-03-04'),
      decision({ date: '2024-03-05' }),
    ],
    gives: ['violated early'],
  },
  {
    when: '已提交申辩',
    given: [...told('2024-03-04'), defence(), decision({ date: '2024-03-06' })],
    gives: ['undetermined spoken'],
  },
  {
    when: '期限未知',
    given: [...told('2024-03-04'), decision({ date: '2024-03-05' })],
    with: { parameters: nothingKnown },
    gives: ['undetermined askTerm'],
  },
  {
    when: '送达日不清',
    given: [
      notice(),
      served('行政处罚事先告知书', '2024-03-04', { servedOn: illegible }),
      decision({ date: '2024-03-05' }),
    ],
    gives: ['undetermined dateUnread'],
  },
  { when: '没有告知书', given: [decision({ date: '2024-03-05' })], gives: ['undetermined baseUnseen'] },
]);
