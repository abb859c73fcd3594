import { defenceAnswered } from '#shared/checks/rules/defence-answered';
import { decision, defence, notice } from '../builders';
import { testCheck } from '../test-check';

const spoken = defence({}, { text: '我店认为罚款过重，请求减轻。' });

testCheck(defenceAnswered, [
  {
    when: '决定书说明不予采纳',
    given: [spoken, decision({}, { text: '当事人的申辩理由不予采纳。' })],
    gives: ['satisfied answered'],
  },
  {
    when: '申辩书自己请求采纳和复核，决定书没有回应',
    given: [
      defence({}, { text: '陈述申辩理由如下：罚款过重。望予采纳，请求贵局复核。' }),
      decision({}, { text: '决定罚款。' }),
    ],
    gives: ['violated unanswered'],
  },
  { when: '没有回应', given: [spoken, decision({}, { text: '决定罚款20000元。' })], gives: ['violated unanswered'] },
  { when: '决定书不清', given: [spoken, decision({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  {
    when: '事实没有异议而请求减轻',
    given: [
      defence({}, { text: '我店对事实没有异议，但家中困难，请求从轻处罚。' }),
      decision({}, { text: '决定罚款。' }),
    ],
    gives: ['violated unanswered'],
  },
  {
    when: '当事人表示没有申辩',
    given: [defence({}, { text: '我没有陈述申辩意见。' }), decision()],
    gives: ['not-applicable none'],
  },
  {
    when: '告知笔录上当场申辩，没有回应',
    given: [
      notice({}, { text: '问：是否提出陈述和申辩？答：我要申辩。他先动手。' }),
      decision({}, { text: '决定罚款。' }),
    ],
    gives: ['violated unanswered'],
  },
  {
    when: '告知笔录上表示不申辩',
    given: [notice({}, { text: '问：是否提出陈述和申辩？答：听清楚了，我不提出申辩。' }), decision()],
    gives: ['not-applicable none'],
  },
  { when: '没有申辩材料', given: [decision()], gives: ['not-applicable none'] },
]);
