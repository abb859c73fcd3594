import { noBlanketSuspension } from '#shared/checks/rules/no-blanket-suspension';
import { inspection, inspectionPlan } from '../builders';
import { testCheck } from '../test-check';

testCheck(noBlanketSuspension, [
  {
    when: '一律停产',
    given: [inspectionPlan({}, { text: '对辖区小作坊一律停产整顿。' })],
    gives: ['violated everybody'],
  },
  { when: '未见', given: [inspection()], gives: ['not-applicable none'] },
  {
    when: '有隐患的停产',
    given: [inspectionPlan({}, { text: '凡存在重大隐患的一律停产整顿。' })],
    gives: ['undetermined asked'],
  },
  {
    when: '方案写明不得',
    given: [inspectionPlan({}, { text: '不得采取普遍停业的方式。' })],
    gives: ['satisfied forbidden'],
  },
  {
    when: '统一停课歇业',
    given: [inspectionPlan({}, { text: '所有培训机构统一停课歇业。' })],
    gives: ['violated everybody'],
  },
]);
