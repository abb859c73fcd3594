import { appraisalAssignedInTime } from '#shared/checks/rules/appraisal-assigned-in-time';
import { acceptance, appraisal, illegible } from '../builders';
import { testCheck } from '../test-check';

testCheck(appraisalAssignedInTime, [
  {
    when: '五个工作日内',
    given: [acceptance({ acceptedOn: '2024-05-06' }), appraisal({ date: '2024-05-10' })],
    gives: ['satisfied timely'],
  },
  {
    when: '以后出具',
    given: [acceptance({ acceptedOn: '2024-05-06' }), appraisal({ date: '2024-05-20' })],
    gives: ['undetermined look'],
  },
  { when: '日期不明', given: [appraisal({ date: illegible })], gives: ['undetermined undated'] },
  { when: '没有检验', given: [], gives: ['not-applicable noInstrument'] },
]);
