import { appraisalAssignedInTime } from '#shared/checks/rules/appraisal-assigned-in-time';
import { acceptance, appraisal, illegible, stranger } from '../builders';
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
  {
    when: '指派单写明迟了，只有一名',
    given: [
      acceptance({ acceptedOn: '2024-05-06' }),
      appraisal({ date: '2024-05-30' }),
      stranger({}, { text: '指派日期：2024年5月20日，指派人员：秦朗（1名）' }),
    ],
    gives: ['violated late', 'violated alone'],
  },
  {
    when: '指派单写明及时',
    given: [
      acceptance({ acceptedOn: '2024-05-06' }),
      appraisal({ date: '2024-05-30' }),
      stranger({}, { text: '指派日期：2024年5月8日，指派人员：秦朗、周正' }),
    ],
    gives: ['satisfied assigned'],
  },
]);
