import { inspectionResultTold } from '#shared/checks/rules/inspection-result-told';
import { correctionOrder, dossier, inspecting, inspection, inspectionResult } from '../builders';
import { testCheck } from '../test-check';

testCheck(inspectionResultTold, [
  {
    when: '已签收',
    given: inspecting(inspection(), inspectionResult({ servedOn: '2025-06-12' })),
    gives: ['satisfied told'],
  },
  {
    when: '没有签收',
    given: inspecting(inspection(), inspectionResult({}, { text: '未发现问题。' })),
    gives: ['violated unserved'],
  },
  {
    when: '有签名没有日期',
    given: inspecting(inspection(), inspectionResult({}, { text: '被检查人签名：方小舟' })),
    gives: ['undetermined unsure'],
  },
  {
    when: '当场告知',
    given: inspecting(inspection({}, { text: '现场告知当事人检查结果。' })),
    gives: ['satisfied onTheSpot'],
  },
  { when: '以责改告知', given: inspecting(inspection(), correctionOrder()), gives: ['undetermined ordered'] },
  { when: '没有', given: inspecting(inspection()), gives: ['violated missing'] },
  { when: '处罚卷', given: dossier(inspection()), gives: ['not-applicable elsewhere'] },
]);
