import { defineCheck } from '../define-check';
import { enforcementPapers } from '../families/enforcement';
import { notApplicable, satisfied, undetermined } from '../judgement';

const auction = /(?:予以|依法|进行|委托|决定|已)[^。]{0,12}拍卖|拍卖(?:成交|委托|所得|款)/;
const entrusted = /委托[^。]{0,24}拍卖(?:机构|公司|行)?|拍卖(?:公司|行|机构|有限)/;

export const auctionEntrusted = defineCheck({
  meta: {
    id: 'auction-entrusted',
    title: '拍卖委托拍卖机构依法进行',
    criterion: 'CE-12',
    group: 'execution',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第四十七条', '行政强制法(2012)第四十八条'],
    messages: {
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
    if (found === undefined) return notApplicable('none');
    const agent = papers.flatMap((paper) => view.find(paper, entrusted) ?? [])[0];
    return agent === undefined
      ? undetermined('judgement', 'ask', { page: found.page, quote: found.quote }, [found])
      : satisfied('entrusted', { page: agent.page, quote: agent.quote }, [agent], { confidence: 0.7 });
  },
});
