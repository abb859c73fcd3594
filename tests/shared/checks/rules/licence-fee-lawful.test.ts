import { licenceFeeLawful } from '#shared/checks/rules/licence-fee-lawful';
import { acceptance, licence, voucher } from '../builders';
import { testCheck } from '../test-check';

testCheck(licenceFeeLawful, [
  { when: '没有收费', given: [licence({}, { text: '本许可不收取任何费用。' })], gives: ['satisfied free'] },
  { when: '有票据', given: [licence(), voucher()], gives: ['undetermined charged'] },
  { when: '写明收费', given: [acceptance({}, { text: '请缴纳检验费200元' })], gives: ['undetermined mentioned'] },
]);
