import { appraisalPeriodTold } from '#shared/checks/rules/appraisal-period-told';
import { appraisal, appraisalPeriod, decision, measure, measureRelease, stranger } from '../builders';
import { testCheck } from '../test-check';

const taken = measure({ date: '2025-09-10' });
const span = { measureFrom: '2025-09-15', measureUntil: '2025-09-29' } as const;

testCheck(appraisalPeriodTold, [
  { when: '已告知', given: [taken, appraisalPeriod({ ...span, servedOn: '2025-09-15' })], gives: ['satisfied told'] },
  { when: '期间不明', given: [taken, appraisalPeriod({ servedOn: '2025-09-15' })], gives: ['violated noSpan'] },
  { when: '未送达', given: [taken, appraisalPeriod(span)], gives: ['violated unserved'] },
  {
    when: '三十日内已解除',
    given: [taken, appraisal(), measureRelease({ date: '2025-10-08' })],
    gives: ['satisfied notNeeded'],
  },
  {
    when: '超过三十日而未告知',
    given: [taken, appraisal(), measureRelease({ date: '2025-10-20' })],
    gives: ['violated untold'],
  },
  { when: '结束日不明', given: [taken, appraisal()], gives: ['undetermined unclear'] },
  { when: '没有检测', given: [taken], gives: ['not-applicable none'] },
  { when: '没有措施', given: [decision(), appraisal()], gives: ['not-applicable none'] },
  {
    when: '写明没有告知而扣除',
    given: [taken, appraisal(), stranger({}, { text: '检验期间不计入扣押期限。送检时间没有另行书面告知当事人。' })],
    gives: ['violated admitted'],
  },
]);
