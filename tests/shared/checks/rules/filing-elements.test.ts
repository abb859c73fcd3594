import { filingElements } from '#shared/checks/rules/filing-elements';
import { article, filing, illegible } from '../builders';
import { testCheck } from '../test-check';

const full = {
  cause: '涉嫌无证经营',
  party: '云安市春晓食品有限公司',
  conduct: '未取得许可从事经营',
  articles: [article('食品安全法', 35)],
  opinions: [{ role: 'head' as const, text: '同意', name: '周某', date: '2024-03-01' as const }],
  filedOn: '2024-03-01' as const,
};

testCheck(filingElements, [
  { when: '齐全', given: [filing(full)], gives: ['satisfied complete'] },
  { when: '缺立案依据', given: [filing({ ...full, articles: [] })], gives: ['violated lacking'] },
  {
    when: '案由不清',
    given: [filing({ ...full, cause: illegible, conduct: illegible })],
    gives: ['undetermined unsure'],
  },
  { when: '没有立案表', given: [], gives: ['not-applicable noInstrument'] },
]);
