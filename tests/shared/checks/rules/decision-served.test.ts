import { decisionServed } from '#shared/checks/rules/decision-served';
import { decision, filing, notice, receipt, served, stranger } from '../builders';
import { testCheck } from '../test-check';

const decided = decision({ date: '2024-04-10' });

testCheck(decisionServed, [
  { when: '有回证', given: [decided, served('行政处罚决定书', '2024-04-12')], gives: ['satisfied served'] },
  {
    when: '按文号对上',
    given: [decision({ number: '云市监罚〔2024〕12号' }), filing(), receipt({ servedNumber: '云市监罚[2024]12号' })],
    gives: ['satisfied served'],
  },
  {
    when: '只有告知书的回证',
    given: [notice(), served('行政处罚事先告知书', '2024-03-04'), decided],
    gives: ['violated unserved'],
  },
  {
    when: '另有未读出文书名称的回证',
    given: [notice(), decided, filing(), receipt()],
    gives: ['undetermined doubtful'],
  },
  { when: '有页未能识读', given: [decided, stranger({}, { legibility: 0.1 })], gives: ['undetermined doubtful'] },
  { when: '没有决定书', given: [filing()], gives: ['undetermined baseUnseen'] },
]);
