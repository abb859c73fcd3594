import { licencePapersSealed } from '#shared/checks/rules/licence-papers-sealed';
import { dossier, illegible, licence, receipt, withSeal } from '../builders';
import { testCheck } from '../test-check';

testCheck(licencePapersSealed, [
  { when: '有章', given: [licence({ seal: '云安市卫生健康局' })], gives: ['satisfied sealed'] },
  { when: '看到章', given: withSeal(dossier(licence()), 1), gives: ['undetermined sighted'] },
  { when: '灰度扫描', given: [licence()], gives: ['undetermined grey'] },
  { when: '彩色扫描没有章', given: withSeal(dossier(licence(), receipt()), 2), gives: ['violated unsealed'] },
  { when: '复印件的章', given: [licence({ seal: illegible })], gives: ['undetermined copied'] },
  { when: '看不清', given: [licence({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有文书', given: [], gives: ['not-applicable noInstrument'] },
]);
