import { agreementLawful } from '#shared/checks/rules/agreement-lawful';
import { agreement, execution } from '../builders';
import { testCheck } from '../test-check';

testCheck(agreementLawful, [
  { when: '只减加处', given: [agreement({}, { text: '减免加处罚款一万元。' })], gives: ['satisfied surchargeOnly'] },
  { when: '减本金', given: [agreement({}, { text: '减免罚款本金五千元。' })], gives: ['violated principal'] },
  { when: '不明', given: [agreement({}, { text: '减免五千元。' })], gives: ['undetermined ask'] },
  { when: '没有减免', given: [agreement({}, { text: '分三期履行。' })], gives: ['satisfied none'] },
  { when: '没有协议', given: [execution()], gives: ['not-applicable noInstrument'] },
  {
    when: '罚款减为',
    given: [agreement({}, { text: '应缴罚款十二万元，甲方同意减为七万元；加处罚款全部免除。' })],
    gives: ['violated principal'],
  },
  {
    when: '罚款不予减免',
    given: [agreement({}, { text: '罚款二十万元全额履行，不予减免；减免加处罚款十四万元。' })],
    gives: ['satisfied surchargeOnly'],
  },
  {
    when: '罚款打折',
    given: [agreement({}, { text: '罚款三万元按七折计收，加处部分免除。' })],
    gives: ['violated principal'],
  },
]);
