import { stepsInOrder } from '#shared/checks/rules/steps-in-order';
import { closing, decision, discussion, filing, illegible, investigation, notice, served } from '../builders';
import { testCheck } from '../test-check';

const good = [
  filing({ filedOn: '2024-03-01' }),
  investigation({ date: '2024-03-20' }),
  notice({ date: '2024-03-25' }),
  decision({ date: '2024-04-10' }),
  closing({ closedOn: '2024-05-10' }),
];

testCheck(stepsInOrder, [
  { when: '依次', given: good, gives: ['satisfied ordered'] },
  { when: '讨论晚于决定', given: [...good, discussion({ date: '2024-04-12' })], gives: ['violated inverted'] },
  {
    when: '决定书送达早于成文',
    given: [...good, served('行政处罚决定书', '2024-04-08')],
    gives: ['violated servedEarly'],
  },
  {
    when: '日期不清',
    given: [filing({ filedOn: illegible }), decision({ date: '2024-04-10' })],
    gives: ['not-applicable tooFew'],
  },
]);
