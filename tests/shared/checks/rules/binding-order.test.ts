import { bindingOrder } from '#shared/checks/rules/binding-order';
import type { InstrumentId } from '#shared/model/ids';
import { bound, decision, filing } from '../builders';
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
]);
