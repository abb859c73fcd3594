import { noBlanketSuspension } from '#shared/checks/rules/no-blanket-suspension';
import { inspection, inspectionPlan } from '../builders';
import { testCheck } from '../test-check';

testCheck(noBlanketSuspension, [
  {
    when: '一律停产',
    given: [inspectionPlan({}, { text: '对辖区小作坊一律停产整顿。' })],
    gives: ['undetermined asked'],
  },
  { when: '未见', given: [inspection()], gives: ['not-applicable none'] },
]);
