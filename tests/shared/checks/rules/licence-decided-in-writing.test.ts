import { licenceDecidedInWriting } from '#shared/checks/rules/licence-decided-in-writing';
import { application, article, certificate, inquiry, licence, nonAcceptance, withdrawal } from '../builders';
import { testCheck } from '../test-check';

const whole = {
  party: '春晓店',
  licenceItem: '食品经营许可',
  agency: '云安市市场监督管理局',
  date: '2024-05-20',
} as const;

testCheck(licenceDecidedInWriting, [
  {
    when: '齐全',
    given: [licence({ ...whole, articles: [article('食品安全法', 35)] })],
    gives: ['satisfied complete'],
  },
  { when: '没有依据', given: [licence(whole)], gives: ['violated lacking'] },
  { when: '只有证件', given: [certificate()], gives: ['violated certificateOnly'] },
  {
    when: '只有证件，有页看不清',
    given: [certificate(), inquiry({}, { legibility: 0.2 })],
    gives: ['undetermined certificateOnly'],
  },
  { when: '不予受理', given: [nonAcceptance()], gives: ['not-applicable notAccepted'] },
  { when: '注销', given: [withdrawal()], gives: ['not-applicable withdrawn'] },
  { when: '没有决定', given: [application()], gives: ['violated missing'] },
]);
