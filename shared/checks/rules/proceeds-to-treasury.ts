import { defineCheck } from '../define-check';
import { enforcementPapers } from '../families/enforcement';
import { notApplicable, satisfied, undetermined } from '../judgement';

const moved = /(?:已|予以|依法|决定)[^。]{0,10}(?:划拨|扣划)|划拨[^。]{0,20}元|拍卖(?:所得|款)/;
const treasury = /国库|财政专户|非税收入|罚没(?:专户|账户)|上缴/;

export const proceedsToTreasury = defineCheck({
  meta: {
    id: 'proceeds-to-treasury',
    title: '划拨款、拍卖款上缴国库',
    criterion: 'CE-13',
    group: 'execution',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第四十九条'],
    messages: {
      paidIn: '有上缴国库或者财政专户的凭据：“{quote}”（第{page}页）。',
      ask: '第{page}页写有“{quote}”，未读出款项上缴国库或者财政专户的凭据，请核对。',
      none: '未见划拨或者拍卖所得款项，本项不涉及。',
    },
    problem: '款项没有上缴：{reason}。',
    mending: '将款项上缴国库或者划入财政专户，补充票据入卷。',
  },
  check(view) {
    const found = [...view.all('execution-decision', 'execution-record', 'goods-disposal')].flatMap(
      (paper) => view.find(paper, moved) ?? [],
    )[0];
    if (found === undefined) return notApplicable('none');
    const papers = [...view.all('payment-voucher', 'goods-disposal', 'unknown'), ...enforcementPapers(view)];
    const paid = papers.flatMap((paper) => view.find(paper, treasury) ?? [])[0];
    return paid === undefined
      ? undetermined('judgement', 'ask', { page: found.page, quote: found.quote }, [found])
      : satisfied('paidIn', { page: paid.page, quote: paid.quote }, [paid], { confidence: 0.7 });
  },
});
