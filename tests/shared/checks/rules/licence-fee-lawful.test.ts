import { licenceFeeLawful } from '#shared/checks/rules/licence-fee-lawful';
import { acceptance, licence, voucher } from '../builders';
import { testCheck } from '../test-check';

testCheck(licenceFeeLawful, [
  { when: '没有收费', given: [licence({}, { text: '本许可不收取任何费用。' })], gives: ['satisfied free'] },
  { when: '有票据', given: [licence(), voucher()], gives: ['undetermined charged'] },
  { when: '写明收费', given: [acceptance({}, { text: '请缴纳检验费200元' })], gives: ['undetermined mentioned'] },
  {
    when: '收工本费',
    given: [licence(), voucher({}, { text: '项目：证照工本费 200元' })],
    gives: ['violated unlawful'],
  },
  {
    when: '财政票据',
    given: [licence(), voucher({}, { text: '非税收入票据 证照工本费 10元' })],
    gives: ['undetermined charged'],
  },
]);
