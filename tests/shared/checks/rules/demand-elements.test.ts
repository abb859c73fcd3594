import { demandElements } from '#shared/checks/rules/demand-elements';
import { decision, demand, enforcement, execution, substitute } from '../builders';
import { testCheck } from '../test-check';

testCheck(demandElements, [
  {
    when: '齐全',
    given: [demand({}, { text: '请于十日内将罚款20000元缴至指定银行，你有权陈述和申辩。' })],
    gives: ['satisfied complete'],
  },
  {
    when: '缺申辩权',
    given: [demand({}, { text: '请于十日内将罚款20000元缴至指定银行。' })],
    gives: ['violated lacking'],
  },
  {
    when: '不是金钱义务',
    given: [demand({}, { text: '请于十日内自行拆除围挡，你有权陈述和申辩。' })],
    gives: ['satisfied complete'],
  },
  {
    when: '条款的“款”不是款项',
    given: [demand({}, { text: '依照《行政强制法》第五十一条第一款第二项，请于十日内清运砂石，你有权陈述和申辩。' })],
    gives: ['satisfied complete'],
  },
  { when: '看不清', given: [demand({}, { text: '请履行', legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有催告', given: [execution()], gives: ['violated missing'] },
  { when: '申请法院没有催告', given: [decision(), enforcement()], gives: ['violated missing'] },
  {
    when: '立即代履行',
    given: [substitute({}, { text: '决定立即实施代履行。' })],
    gives: ['not-applicable immediate'],
  },
  { when: '没有执行', given: [decision()], gives: ['not-applicable noInstrument'] },
  {
    when: '提示将来的费用由当事人承担',
    given: [demand({}, { text: '请于十日内自行清除沉船，逾期代为清除，费用由你公司承担。你可以陈述、申辩。' })],
    gives: ['satisfied complete'],
  },
]);
