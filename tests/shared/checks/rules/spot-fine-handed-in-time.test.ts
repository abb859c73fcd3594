import type { PlainDate } from '#shared/base/plain-date';
import { spotFineHandedInTime } from '#shared/checks/rules/spot-fine-handed-in-time';
import { handover, illegible, summary } from '../builders';
import { testCheck } from '../test-check';

const spot = (date: PlainDate) => summary({ date, spotCollection: true });

testCheck(spotFineHandedInTime, [
  {
    when: 'E39 跨国庆二个工作日',
    given: [spot('2024-09-30'), handover({ handedOn: '2024-10-09' })],
    gives: ['satisfied kept'],
  },
  { when: '迟一日', given: [spot('2024-09-30'), handover({ handedOn: '2024-10-10' })], gives: ['violated late'] },
  {
    when: '两段都在期内',
    given: [spot('2024-05-06'), handover({ handedOn: '2024-05-08', paidOn: '2024-05-10' })],
    gives: ['satisfied kept', 'satisfied kept'],
  },
  {
    when: '缴付银行迟了',
    given: [spot('2024-05-06'), handover({ handedOn: '2024-05-07', paidOn: '2024-05-13' })],
    gives: ['satisfied kept', 'violated late'],
  },
  {
    when: '旧法二日不是工作日',
    given: [spot('2020-05-08'), handover({ handedOn: '2020-05-12' })],
    gives: ['violated late'],
  },
  { when: '没有上交凭证', given: [spot('2024-05-06')], gives: ['violated missing'] },
  {
    when: '日期看不清',
    given: [spot('2024-05-06'), handover({ handedOn: illegible })],
    gives: ['undetermined dateUnread'],
  },
  { when: '到银行缴纳', given: [summary({ spotCollection: false })], gives: ['not-applicable bank'] },
  { when: '方式不明', given: [summary()], gives: ['undetermined unclear'] },
  { when: '没有决定书', given: [], gives: ['not-applicable noInstrument'] },
]);
