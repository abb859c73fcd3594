import { appraisalResultTold } from '#shared/checks/rules/appraisal-result-told';
import { appraisal, decision, inquiry, notice, resultNotice } from '../builders';
import { testCheck } from '../test-check';

testCheck(appraisalResultTold, [
  {
    when: '有告知书',
    given: [appraisal(), resultNotice({ date: '2024-03-01' }), notice({ date: '2024-04-01' })],
    gives: ['satisfied told'],
  },
  {
    when: '告知过晚',
    given: [appraisal(), resultNotice({ date: '2024-04-03' }), notice({ date: '2024-04-01' })],
    gives: ['violated late'],
  },
  {
    when: '询问时告知',
    given: [appraisal(), inquiry({}, { text: '向你出示检验报告，你有无异议？' })],
    gives: ['satisfied told'],
  },
  { when: '未见告知', given: [appraisal()], gives: ['undetermined untold'] },
  { when: '没有检测', given: [decision()], gives: ['not-applicable noInstrument'] },
  { when: '作出处罚仍未告知', given: [appraisal(), decision()], gives: ['violated never'] },
  {
    when: '报告上有签收',
    given: [appraisal({}, { text: '鉴定意见已告知当事人。' }), decision()],
    gives: ['undetermined untold'],
  },
]);
