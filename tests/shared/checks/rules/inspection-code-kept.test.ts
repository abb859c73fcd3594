import { inspectionCodeKept } from '#shared/checks/rules/inspection-code-kept';
import { dossier, inspecting, inspection } from '../builders';
import { testCheck } from '../test-check';

testCheck(inspectionCodeKept, [
  {
    when: '扫码',
    given: inspecting(inspection({}, { text: '已扫码登记，检查编号：JC20250612001' })),
    gives: ['satisfied kept'],
  },
  { when: '未见', given: inspecting(inspection()), gives: ['undetermined unseen'] },
  { when: '处罚卷', given: dossier(inspection()), gives: ['not-applicable elsewhere'] },
  {
    when: '写明没有扫码',
    given: inspecting(inspection({}, { text: '进场时未扫入企检查码。' })),
    gives: ['violated skipped'],
  },
]);
