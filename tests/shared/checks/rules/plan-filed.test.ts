import { planFiled } from '#shared/checks/rules/plan-filed';
import { inspection, inspectionPlan } from '../builders';
import { testCheck } from '../test-check';

testCheck(planFiled, [
  {
    when: '已备案',
    given: [inspectionPlan({}, { title: '年度行政检查计划', text: '报市司法局备案。' })],
    gives: ['satisfied filed'],
  },
  { when: '未见备案', given: [inspectionPlan({}, { title: '年度行政检查计划' })], gives: ['undetermined unfiled'] },
  { when: '没有计划', given: [inspection()], gives: ['not-applicable noInstrument'] },
  {
    when: '写明没有备案',
    given: [inspectionPlan({}, { text: '年度检查计划未报司法局备案。' })],
    gives: ['violated admitted'],
  },
]);
