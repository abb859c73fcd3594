import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { decidedOnSpot, decidedStep, onlyWithdrawn } from '../families/licence';
import { missing } from '../families/presence';
import { notApplicable, paperUnseen, satisfied } from '../judgement';

export const materialsReceiptGiven = defineCheck({
  meta: {
    id: 'materials-receipt-given',
    title: '收到申请材料出具收件凭证',
    criterion: 'LI-APPL-05',
    group: 'case',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第三十二条第二款'],
    messages: {
      withdrawn: '本卷是依职权撤销、撤回许可的案卷，没有申请环节，本项不涉及。',
      missing: '卷内未见{what}，申请材料何时收到、收到哪些没有凭证。',
      listed: '未见单独的收件清单，《{title}》（第{page}页）列明了收到的材料。',
      onSpot: '申请当日即作出决定，本项不涉及。',
    },
    problem: '没有收件凭证或者收件凭证不规范：{reason}。',
    mending: '补充收件清单；今后收到材料即出具写明材料、份数、日期并由双方签字的凭证。',
  },
  check(view) {
    const papers = view.all('materials-receipt');
    if (papers.length > 0)
      return papers.map((paper) =>
        elements(view, paper, [
          { label: '材料名称', fields: ['materials'], words: /材料|执照|申请[书表]|复印件|证明/ },
          { label: '收件日期', fields: ['receivedOn', 'date'], words: /\d{4}年.{1,3}月.{1,3}日/ },
          {
            label: '双方签字',
            fields: ['signatures', 'recorder', 'receivedBy'],
            words: /(?:签名|签字|签收|收件人|接收人|经办人|申请人|提交人)[^。;]{0,8}:/,
          },
        ]),
      );
    if (onlyWithdrawn(view)) return paperUnseen('withdrawn');
    const accepted = view.all('acceptance-notice', 'supplement-notice');
    const listing = accepted.find(
      (paper) =>
        view.find(paper, /(?:收到|提交)[^。]{0,8}(?:以下|下列)[^。]{0,8}材料|材料(?:清单|目录|如下)/) !== undefined,
    );
    if (listing !== undefined)
      return satisfied('listed', { title: listing.title, page: listing.pages[0]! }, [view.citation(listing)], {
        confidence: 0.6,
      });
    return decidedOnSpot(view)
      ? notApplicable('onSpot', {}, decidedStep(view)?.cited)
      : missing(view, ['materials-receipt'], 'missing');
  },
});
