import { sampleNumbersMatch } from '#shared/checks/rules/sample-numbers-match';
import { appraisal, decision, sampling } from '../builders';
import { testCheck } from '../test-check';

testCheck(sampleNumbersMatch, [
  {
    when: '一致',
    given: [
      sampling({}, { text: '样品编号：YA2024-0012' }),
      appraisal({}, { text: '样品编号 YA2024-0012 检验结论不合格' }),
    ],
    gives: ['satisfied same'],
  },
  {
    when: '大小写不同也是同一个',
    given: [sampling({}, { text: '抽样单号：ya20240012' }), appraisal({}, { text: '抽样单号：YA20240012' })],
    gives: ['satisfied same'],
  },
  {
    when: '不一致',
    given: [sampling({}, { text: '样品编号：YA2024-0012' }), appraisal({}, { text: '样品编号：YA2024-0021' })],
    gives: ['violated kin'],
  },
  {
    when: '报告没有编号',
    given: [sampling({}, { text: '样品编号：YA2024-0012' }), appraisal()],
    gives: ['undetermined unread'],
  },
  { when: '没有抽样', given: [decision()], gives: ['not-applicable noInstrument'] },
  {
    when: '报告写明的抽样单号不同',
    given: [sampling({}, { text: '抽样单编号：LW-N-024' }), appraisal({}, { text: '抽样单编号：LW-N-042' })],
    gives: ['violated other'],
  },
  {
    when: '检验机构自己的编号',
    given: [sampling({}, { text: '样品编号：YA2024-0012' }), appraisal({}, { text: '样品编号：S-0417-3' })],
    gives: ['undetermined differs'],
  },
  {
    when: '报告写明的抽样单号是另一套',
    given: [sampling({}, { text: '抽样单编号：YA2024-0012' }), appraisal({}, { text: '抽样单编号：LB-0417-3' })],
    gives: ['violated other'],
  },
  {
    when: '报告编号与样品编号同形',
    given: [
      sampling({}, { text: '样品编号：YA2024-0012' }),
      appraisal({}, { text: '报告编号：YA2024-0388 样品编号：S-0417-3' }),
    ],
    gives: ['undetermined differs'],
  },
  {
    when: '抽样单上另有这个样品',
    given: [
      sampling({}, { text: '样品编号：YA2024-0012 备样YA2024-0021' }),
      appraisal({}, { text: '样品编号：YA2024-0021' }),
    ],
    gives: ['undetermined differs'],
  },
  {
    when: '编号在表格里',
    given: [
      sampling({}, { text: '样品编号：W240516-1' }),
      appraisal({}, { text: '样品编号检测项目结果W240516-3 废水总排口 pH' }),
    ],
    gives: ['violated kin'],
  },
]);
