import { decisionElements } from '#shared/checks/rules/decision-elements';
import { decision, filing } from '../builders';
import { testCheck } from '../test-check';

const text = [
  '当事人：云安市春晓食品有限公司 住所：建设路8号',
  '经查明，当事人经营过期食品。以上事实有询问笔录证实。',
  '违反《食品安全法》第三十四条，依据该法第一百二十四条，决定罚款20000元。',
  '自收到本决定书之日起十五日内缴至指定银行。',
  '可申请行政复议，也可向人民法院起诉。',
  '2024年4月10日',
];

testCheck(decisionElements, [
  { when: '齐全', given: [decision({}, { text })], gives: ['satisfied complete'] },
  {
    when: '未写救济途径',
    given: [decision({}, { text: text.filter((line) => !line.includes('复议')) })],
    gives: ['violated lacking'],
  },
  { when: '页面不清', given: [decision({}, { legibility: 0.4 })], gives: ['undetermined unsure'] },
  { when: '没有决定书', given: [filing()], gives: ['violated missing'] },
]);
