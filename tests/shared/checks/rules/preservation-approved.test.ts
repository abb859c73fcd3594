import { preservationApproved } from '#shared/checks/rules/preservation-approved';
import { decision, preservation, stranger } from '../builders';
import { testCheck } from '../test-check';

testCheck(preservationApproved, [
  {
    when: '先批后做',
    given: [
      preservation({ date: '2024-05-06' }),
      stranger({ date: '2024-05-06' }, { title: '先行登记保存证据审批表' }),
    ],
    gives: ['satisfied before'],
  },
  {
    when: '次日补批',
    given: [
      preservation({ date: '2024-05-06' }),
      stranger({ date: '2024-05-07' }, { title: '先行登记保存证据审批表' }),
    ],
    gives: ['undetermined after'],
  },
  {
    when: '过了很久才批',
    given: [preservation({ date: '2024-05-06' }), stranger({ date: '2024-05-20' }, { title: '登记保存审批表' })],
    gives: ['violated after'],
  },
  {
    when: '没有日期',
    given: [preservation({ date: '2024-05-06' }), stranger({}, { title: '登记保存审批表' })],
    gives: ['undetermined undated'],
  },
  { when: '没有审批', given: [preservation({ date: '2024-05-06' })], gives: ['violated unseen'] },
  { when: '没有登记保存', given: [decision()], gives: ['not-applicable noInstrument'] },
  {
    when: '通知书写明经批准',
    given: [preservation({ date: '2024-05-06' }, { text: '经本机关负责人批准，依据行政处罚法第五十六条予以保存。' })],
    gives: ['undetermined said'],
  },
  {
    when: '有未认出的审批表',
    given: [preservation({ date: '2024-05-06' }), stranger({}, { title: '证据事项审批表' })],
    gives: ['undetermined unseenUnsure'],
  },
]);
