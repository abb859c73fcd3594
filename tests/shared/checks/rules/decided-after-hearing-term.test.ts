import type { PlainDate } from '#shared/base/plain-date';
import { decidedAfterHearingTerm } from '#shared/checks/rules/decided-after-hearing-term';
import { decision, hearing, hearingRequest, illegible, notice, served, yuan } from '../builders';
import { testCheck } from '../test-check';

const big = { hearingRight: true, party: '云安市春晓食品有限公司', penaltyKinds: ['罚款'], amount: yuan(200_000) };
const told = (on: PlainDate) => [notice(big), served('行政处罚听证告知书', on)];

testCheck(decidedAfterHearingTerm, [
  {
    when: 'E09 末日当天决定',
    given: [...told('2025-09-29'), decision({ date: '2025-10-13' })],
    gives: ['violated early'],
  },
  {
    when: '当事人说没有告知他听证的权利，不是放弃',
    given: [
      ...told('2025-09-29'),
      hearingRequest({}, { text: '你局没有告知我听证的权利是怎么回事，我不放弃听证权利。' }),
      decision({ date: '2025-10-13' }),
    ],
    gives: ['violated early'],
  },
  {
    when: 'E09 次日决定',
    given: [...told('2025-09-29'), decision({ date: '2025-10-14' })],
    gives: ['satisfied after'],
  },
  {
    when: 'E07 除夕照常计入',
    given: [...told('2024-02-05'), decision({ date: '2024-02-19' })],
    gives: ['satisfied after'],
  },
  { when: '旧法三日', given: [...told('2021-07-05'), decision({ date: '2021-07-09' })], gives: ['satisfied after'] },
  { when: '旧法三日之内', given: [...told('2021-07-05'), decision({ date: '2021-07-08' })], gives: ['violated early'] },
  {
    when: '放弃听证',
    given: [
      ...told('2024-03-04'),
      hearingRequest({ waived: true }, { title: '放弃听证声明' }),
      decision({ date: '2024-03-05' }),
    ],
    gives: ['satisfied waived'],
  },
  {
    when: '已听证',
    given: [...told('2024-03-04'), hearing({ date: '2024-03-20' }), decision({ date: '2024-03-25' })],
    gives: ['satisfied heard'],
  },
  {
    when: '听证之前已决定',
    given: [...told('2024-03-04'), hearing({ date: '2024-03-20' }), decision({ date: '2024-03-19' })],
    gives: ['violated beforeHearing'],
  },
  {
    when: '小额罚款附带告知',
    given: [
      notice({ ...big, amount: yuan(2_000) }),
      served('行政处罚事先告知书', '2024-03-04'),
      decision({ date: '2024-03-08' }),
    ],
    gives: ['undetermined notDue'],
  },
  {
    when: '决定日不清',
    given: [...told('2024-03-04'), decision({ date: illegible })],
    gives: ['undetermined dateUnread'],
  },
  {
    when: '未告知听证',
    given: [notice({ amount: yuan(200_000) }), decision({ date: '2024-03-05' })],
    gives: ['not-applicable none'],
  },
]);
