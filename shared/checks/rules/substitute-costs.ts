import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

/** A fee that is no cost of the work. */
const fee = /(?:协调|管理|服务|劳务|奖励)费[^。]{0,40}?(\d[\d,.]{2,})元?(?![^。]{0,4}(?:至|前))/;
const total = /(?:合计|共计|总计|总额)[^\d。]{0,12}(\d[\d,.]{2,})元?/;

export const substituteCosts = defineCheck({
  meta: {
    id: 'substitute-costs',
    title: '代履行费用按成本合理确定',
    criterion: 'CE-16',
    group: 'execution',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第五十一条第二款', '行政强制法(2012)第五十一条第三款'],
    messages: {
      beyondCost: '《{title}》（第{page}页）列有“{quote}”，占合计{total}元的一半以上，不是代履行的成本。',
      stated: '写有费用的计算依据：“{quote}”（第{page}页）。',
      ask: '代履行决定书、记录未读出费用预算、合同或者计算依据，请核对费用是否按成本确定。',
    },
    problem: '代履行费用问题：{reason}。',
    mending: '补充预算、合同和票据，超过成本的退还当事人。',
  },
  check(view) {
    const papers = view.all('substitute-decision', 'substitute-record', 'unknown', 'payment-voucher');
    if (view.all('substitute-decision').length === 0) return without('代履行决定书');
    const beyond = papers.flatMap((paper) => {
      const row = view.find(paper, fee);
      const sum = numberIn(total.exec(view.text(paper).text)?.[1]);
      const part = numberIn(fee.exec(row?.quote ?? '')?.[1]);
      return row !== undefined && part > 0 && sum > 0 && part * 2 > sum && part <= sum ? [{ paper, row, sum }] : [];
    })[0];
    if (beyond !== undefined)
      return violated(
        'beyondCost',
        { title: beyond.paper.title, page: beyond.row.page, quote: beyond.row.quote, total: beyond.sum },
        [beyond.row],
        { confidence: 0.65, inItsWords: true },
      );
    const words = papers.flatMap(
      (paper) => view.find(paper, /(?:费用)?(?:预算|成本|合同|报价|结算)[^。]{0,30}/) ?? [],
    )[0];
    return words === undefined
      ? undetermined('judgement', 'ask')
      : satisfied('stated', { quote: words.quote, page: words.page }, [words], { confidence: 0.6 });
  },
});

const numberIn = (printed = ''): number => Number(printed.replaceAll(',', '')) || 0;
