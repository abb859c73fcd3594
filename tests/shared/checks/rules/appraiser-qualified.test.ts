import { appraiserQualified } from '#shared/checks/rules/appraiser-qualified';
import { appraisal, decision, exhibit } from '../builders';
import { testCheck } from '../test-check';

testCheck(appraiserQualified, [
  { when: '有CMA', given: [appraisal({}, { text: 'CMA 201900990105 检验检测专用章' })], gives: ['satisfied marked'] },
  {
    when: '资质证书单独附卷',
    given: [appraisal({}, { text: '检验结论：不合格' }), exhibit({}, { title: '检验检测机构资质认定证书' })],
    gives: ['satisfied marked'],
  },
  { when: '没有', given: [appraisal({}, { text: '检验结论：不合格' })], gives: ['undetermined unmarked'] },
  { when: '没有报告', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
