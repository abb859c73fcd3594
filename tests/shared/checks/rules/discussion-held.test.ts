import { discussionHeld } from '#shared/checks/rules/discussion-held';
import { decision, discussion, stranger, yuan } from '../builders';
import { nothingKnown, testCheck } from '../test-check';

const fined = (sum: number) => decision({ party: '云安市春晓食品有限公司', penaltyKinds: ['罚款'], amount: yuan(sum) });

testCheck(discussionHeld, [
  { when: '已讨论', given: [discussion(), fined(1)], gives: ['satisfied held'] },
  { when: '达到标准而未讨论', given: [fined(200_000)], gives: ['violated missing'] },
  { when: '吊销而未讨论', given: [decision({ penaltyKinds: ['吊销许可证件'] })], gives: ['violated missing'] },
  { when: '未达标准', given: [fined(199_999)], gives: ['not-applicable notNeeded'] },
  {
    when: '标准未登记的大额',
    given: [fined(100_000)],
    with: { parameters: nothingKnown },
    gives: ['undetermined ask'],
  },
  {
    when: '标准未登记的小额',
    given: [fined(2_000)],
    with: { parameters: nothingKnown },
    gives: ['not-applicable notNeeded'],
  },
  {
    when: '有页未能识读',
    given: [fined(200_000), stranger({}, { legibility: 0.1 })],
    gives: ['undetermined unseenUnsure'],
  },
  { when: '处罚未读出', given: [decision()], gives: ['undetermined unread'] },
]);
