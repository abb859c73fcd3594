import { oneMatterOneDossier } from '#shared/checks/rules/one-matter-one-dossier';
import { decision } from '../builders';
import { testCheck } from '../test-check';

const numbered = (number: string, confidence = 0.95) => decision({ number }, { confidence });

testCheck(oneMatterOneDossier, [
  { when: '一个文号', given: [numbered('云市监罚〔2024〕12号')], gives: ['satisfied one'] },
  {
    when: '同一文号括号不同',
    given: [numbered('云市监罚〔2024〕12号'), numbered('云市监罚[2024]12号')],
    gives: ['satisfied one'],
  },
  {
    when: '两个文号',
    given: [numbered('云市监罚〔2024〕12号'), numbered('云市监罚〔2024〕37号')],
    gives: ['violated mixed'],
  },
  {
    when: '识读不稳',
    given: [numbered('云市监罚〔2024〕12号'), numbered('云市监罚〔2024〕72号', 0.6)],
    gives: ['undetermined alike'],
  },
  { when: '文号未读出', given: [decision()], gives: ['not-applicable none'] },
]);
