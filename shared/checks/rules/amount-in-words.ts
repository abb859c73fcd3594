import { defineCheck } from '../define-check';
import { yuanWords } from '../families/penalty';
import { notApplicable, satisfied, violated } from '../judgement';

export const amountInWords = defineCheck({
  meta: {
    id: 'amount-in-words',
    title: '罚款金额大小写一致',
    criterion: 'PU-DECI-18',
    group: 'decision',
    procedures: ['penalty-ordinary', 'penalty-summary'],
    basis: ['行政处罚法(2021)第五十九条第一款第三项'],
    messages: {
      same: '《{title}》（第{page}页）罚款大小写均为{sum}。',
      differs: '《{title}》（第{page}页）罚款小写为{sum}，大写为{words}，金额不确定。',
      none: '未同时读出大写和小写金额，无从比对。',
    },
    problem: '金额大小写不一致：{reason}。',
    mending: '核对审批金额后书面补正并送达。',
  },
  check(view) {
    const papers = view.all(
      'penalty-decision',
      'summary-decision',
      'prior-notice',
      'payment-voucher',
      'demand-notice',
      'decision-approval',
    );
    const judged = papers.flatMap((paper) => {
      const figures = view.read(paper, 'amount');
      const words = view.read(paper, 'amountInWords');
      if (figures.state !== 'seen' || words.state !== 'seen') return [];
      const given = {
        title: paper.title,
        page: words.cited[0]!.page,
        sum: yuanWords(figures.value),
        words: yuanWords(words.value),
      };
      const cited = [...figures.cited, ...words.cited];
      const confidence = Math.min(figures.confidence, words.confidence);
      return [
        figures.value === words.value
          ? satisfied('same', given, cited, { confidence })
          : violated('differs', given, cited, { confidence: confidence * 0.85 }),
      ];
    });
    return judged.length === 0 ? notApplicable('none') : judged;
  },
});
