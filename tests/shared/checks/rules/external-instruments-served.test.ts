import { externalInstrumentsServed } from '#shared/checks/rules/external-instruments-served';
import { correctionOrder, decision, filing, notice, receipt, served } from '../builders';
import { testCheck } from '../test-check';

const order = correctionOrder({}, { title: '责令改正通知书' });

testCheck(externalInstrumentsServed, [
  {
    when: '都有回证',
    given: [notice(), served('行政处罚事先告知书', '2024-03-04'), order, served('责令改正通知书', '2024-03-04')],
    gives: ['satisfied all'],
  },
  {
    when: '文书上自行签收',
    given: [correctionOrder({}, { title: '责令改正通知书', text: '今收到责改字22号一份　张三　2024年4月8日' })],
    gives: ['satisfied all'],
  },
  {
    when: '签收写作点号日期',
    given: [correctionOrder({}, { title: '责令改正通知书', text: '签收：张三 2024.9.2' })],
    gives: ['satisfied all'],
  },
  {
    when: '写作收到某人某日',
    given: [notice({}, { title: '行政处罚告知书', text: '收到：宦明（受委托）　2025年5月8日' })],
    gives: ['satisfied all'],
  },
  {
    when: '一份回证送两样',
    given: [notice(), order, served('责令改正通知书、行政处罚事先告知书', '2024-03-04')],
    gives: ['satisfied all'],
  },
  {
    when: '责令改正没有回证',
    given: [notice(), served('行政处罚事先告知书', '2024-03-04'), order],
    gives: ['violated unserved'],
  },
  {
    when: '回证未读出文书名称',
    given: [notice(), served('行政处罚事先告知书', '2024-03-04'), order, filing(), receipt()],
    gives: ['undetermined doubtful'],
  },
  { when: '没有对外文书', given: [filing(), decision()], gives: ['not-applicable noInstrument'] },
]);
