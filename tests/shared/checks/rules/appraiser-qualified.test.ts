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
  {
    when: '资质已过期',
    given: [appraisal({ date: '2024-06-28' }, { text: '资质认定证书编号 NY-99-0431（有效期至2023年12月31日）' })],
    gives: ['violated lapsed'],
  },
  {
    when: '资质在有效期内',
    given: [appraisal({ date: '2024-06-28' }, { text: '资质认定证书有效期2021年1月1日至2026年12月31日' })],
    gives: ['satisfied marked'],
  },
]);
