import type { PlainDate } from '#shared/base/plain-date';
import { supplementsToldOnce } from '#shared/checks/rules/supplements-told-once';
import { acceptance, application, illegible, licence, materialsReceipt, supplement } from '../builders';
import { testCheck } from '../test-check';

const told = (date: PlainDate) => supplement({ date, supplements: ['健康证明'] });

testCheck(supplementsToldOnce, [
  {
    when: 'E33 五个工作日',
    given: [materialsReceipt({ receivedOn: '2025-04-28' }), told('2025-05-08')],
    gives: ['satisfied kept'],
  },
  {
    when: '迟一日',
    given: [materialsReceipt({ receivedOn: '2025-04-28' }), told('2025-05-09')],
    gives: ['violated late'],
  },
  {
    when: '只知申请日',
    given: [application({ appliedOn: '2025-04-28' }), told('2025-05-12')],
    gives: ['undetermined unsureStart'],
  },
  {
    when: '决定书写明何日向本机关提出申请',
    given: [application({ appliedOn: '2025-04-28' }), licence({ appliedOn: '2025-04-28' }), told('2025-05-12')],
    gives: ['violated late'],
  },
  {
    when: '决定书写明的日期与申请书不一致',
    given: [application({ appliedOn: '2025-04-28' }), licence({ appliedOn: '2025-05-08' }), told('2025-05-12')],
    gives: ['undetermined unsureStart'],
  },
  {
    when: '受理通知书与决定书说的不是一日',
    given: [acceptance({ appliedOn: '2025-04-28' }), licence({ appliedOn: '2025-04-29' }), told('2025-05-12')],
    gives: ['undetermined unsureStart'],
  },
  {
    when: '两次补正',
    given: [materialsReceipt({ receivedOn: '2025-04-28' }), told('2025-04-29'), told('2025-05-12')],
    gives: ['satisfied kept', 'undetermined several'],
  },
  {
    when: '没有写补正内容',
    given: [
      materialsReceipt({ receivedOn: '2025-04-28' }),
      supplement({ date: '2025-04-29' }, { text: '请于十日内办理' }),
    ],
    gives: ['satisfied kept', 'violated blank'],
  },
  {
    when: '日期看不清',
    given: [supplement({ date: illegible, supplements: ['健康证明'] })],
    gives: ['undetermined dateUnread'],
  },
  { when: '不需要补正', given: [materialsReceipt()], gives: ['not-applicable noInstrument'] },
]);
