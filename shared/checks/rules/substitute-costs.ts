import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { satisfied, undetermined } from '../judgement';

export const substituteCosts = defineCheck({
  meta: {
    id: 'substitute-costs',
    title: '代履行费用按成本合理确定',
    criterion: 'CE-16',
    group: 'execution',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第五十一条第二款', '行政强制法(2012)第五十一条第三款'],
    messages: {
      stated: '写有费用的计算依据：“{quote}”（第{page}页）。',
      ask: '代履行决定书、记录未读出费用预算、合同或者计算依据，请核对费用是否按成本确定。',
    },
    problem: '代履行费用问题：{reason}。',
    mending: '补充预算、合同和票据，超过成本的退还当事人。',
  },
  check(view) {
    const papers = view.all('substitute-decision', 'substitute-record', 'unknown', 'payment-voucher');
    if (view.all('substitute-decision').length === 0) return without('代履行决定书');
    const words = papers.flatMap(
      (paper) => view.find(paper, /(?:费用)?(?:预算|成本|合同|报价|结算)[^。]{0,30}/) ?? [],
    )[0];
    return words === undefined
      ? undetermined('judgement', 'ask')
      : satisfied('stated', { quote: words.quote, page: words.page }, [words], { confidence: 0.6 });
  },
});
