import { investigationReportElements } from '#shared/checks/rules/investigation-report-elements';
import { approval, filing, investigation, stranger } from '../builders';
import { testCheck } from '../test-check';

const text =
  '案件来源：检查发现。经查明，当事人经营过期食品。以上事实有询问笔录证实。违反《食品安全法》第三十四条。建议给予罚款。';

testCheck(investigationReportElements, [
  { when: '齐全', given: [investigation({}, { text })], gives: ['satisfied complete'] },
  {
    when: '缺处理建议',
    given: [investigation({}, { text: text.replace('建议给予罚款。', '') })],
    gives: ['violated lacking'],
  },
  { when: '页面不清', given: [investigation({}, { legibility: 0.2 })], gives: ['undetermined unsure'] },
  { when: '没有报告', given: [filing()], gives: ['violated missing'] },
  {
    when: '没有报告，呈批表写有事实、证据、依据和建议',
    given: [approval({}, { text })],
    gives: ['undetermined unseenUnsure'],
  },
  {
    when: '没有报告但有未归类文书',
    given: [stranger({}, { text: '案件处理意见书' })],
    gives: ['undetermined unseenUnsure'],
  },
  {
    when: '案件已撤销',
    given: [approval({}, { title: '撤销案件审批表', text: '经查不成立，同意撤销案件。' })],
    gives: ['not-applicable dropped'],
  },
  {
    when: '案件似已撤销，另有一页没有读出',
    given: [
      approval({}, { title: '撤销案件审批表', text: '经查不成立，同意撤销案件。' }),
      stranger({}, { legibility: 0.2 }),
    ],
    gives: ['undetermined unseenUnsure'],
  },
]);
