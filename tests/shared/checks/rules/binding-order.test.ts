import { bindingOrder } from '#shared/checks/rules/binding-order';
import type { InstrumentId } from '#shared/model/ids';
import { bound, closing, decision, filing } from '../builders';
import { testCheck } from '../test-check';

const [p1, p2] = ['p1', 'p2'] as unknown as readonly [InstrumentId, InstrumentId];
const papers = [filing(), decision()];

testCheck(bindingOrder, [
  { when: '相符', given: bound(papers, { orderInversions: [] }), gives: ['satisfied ordered'] },
  {
    when: '有倒置',
    given: bound(papers, { orderInversions: [{ before: p1, after: p2 }] }),
    gives: ['undetermined inverted'],
  },
  { when: '未比对', given: papers, gives: ['undetermined uncompared'] },
  {
    when: '结案订在立案之前',
    given: bound([closing(), filing(), decision()], { orderInversions: [{ before: p1, after: p2 }] }),
    gives: ['violated astray', 'violated astray'],
  },
]);
