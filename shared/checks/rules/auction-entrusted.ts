import { defineCheck } from '../define-check';
import { enforcementPapers } from '../families/enforcement';
import { saidIn } from '../families/reasoning';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const auction = /(?:予以|依法|进行|委托|决定|已)[^。]{0,12}拍卖|拍卖(?:成交|委托|所得|款)/;
const entrusted = /(?<!未|没有|不|未经)委托[^。]{0,24}拍卖(?:机构|公司|行)?|拍卖(?:公司|行|机构|有限)/;
/** The paper itself says that the goods were sold without an auction house. */
const byItself =
  /(?:未|没有|不)(?:再|经|通过)?(?:委托|走|经过?|履行|组织|进行)[^。;]{0,12}拍卖|(?:私下|当面|自行)[^。;]{0,8}(?:谈价|议价|成交|协商价格)|自行(?:组织)?(?:拍卖|变卖|出售|变现)|自行联系[^。;]{0,20}(?:收购|出售|变卖)|(?:不再|未)另行拍卖|直接(?:定价|作价|议价)?(?:出让|出售|变卖|卖给|售给)/;
/** What cannot be kept may be sold off at once. */
const perishable = /鲜活|易腐|易变质|不(?:宜|易|便)(?:长期)?(?:保存|保管)|临近保质期/;

export const auctionEntrusted = defineCheck({
  meta: {
    id: 'auction-entrusted',
    title: '拍卖委托拍卖机构依法进行',
    criterion: 'CE-12',
    group: 'execution',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第四十七条', '行政强制法(2012)第四十八条'],
    messages: {
      byItself: '《{title}》（第{page}页）写明“{quote}”，拍卖财物应当委托拍卖机构办理。',
      entrusted: '有委托拍卖机构的记载：“{quote}”（第{page}页）。',
      ask: '第{page}页写有“{quote}”，未读出委托拍卖机构的材料，请核对委托合同和成交确认书。',
      none: '未见拍卖财物，本项不涉及。',
    },
    problem: '拍卖不合法：{reason}。',
    mending: '补充委托拍卖合同、成交确认书等材料。',
  },
  check(view) {
    const papers = [...enforcementPapers(view), ...view.all('goods-disposal', 'unknown')];
    const found = papers
      .filter(({ kind }) => kind !== 'demand-notice')
      .flatMap((paper) => view.find(paper, auction) ?? [])[0];
    const own = saidIn(view, papers, byItself, (paper) => !perishable.test(view.text(paper).text));
    if (own !== undefined) return violated('byItself', own.given, [own.words], { confidence: 0.7, inItsWords: true });
    if (found === undefined) return notApplicable('none');
    const agent = papers.flatMap((paper) => view.find(paper, entrusted) ?? [])[0];
    return agent === undefined
      ? undetermined('judgement', 'ask', { page: found.page, quote: found.quote }, [found])
      : satisfied('entrusted', { page: agent.page, quote: agent.quote }, [agent], { confidence: 0.7 });
  },
});
