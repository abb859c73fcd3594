import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const deferralApproved = defineCheck({
  meta: {
    id: 'deferral-approved',
    title: '延期、分期缴纳罚款经申请和批准',
    criterion: 'PU-EXEC-11',
    group: 'execution',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第六十六条第二款', '行政处罚法(2017)第五十二条'],
    messages: {
      approved: '延期、分期缴纳有申请和批准（第{page}页）。',
      unapproved: '当事人申请延期、分期缴纳（第{page}页），未见行政机关的批准。',
      unasked: '有延期、分期缴纳的批准（第{page}页），未见当事人的申请，请核对。',
    },
    problem: '延期、分期缴纳手续不全：{reason}。',
    mending: '补充当事人申请和行政机关批准材料，并通知代收机构。',
  },
  check(view) {
    const papers = view.all('payment-deferral');
    if (papers.length === 0) return without('延期、分期缴纳罚款材料');
    const page = papers[0]!.pages[0]!;
    const cited = papers.map((paper) => view.citation(paper));
    const asked = papers.some(
      (paper) => /申请/.test(paper.title) || view.find(paper, /申请(?:人|书|延期|分期)/) !== undefined,
    );
    const granted = papers.some(
      (paper) =>
        /批准|同意|通知|决定|审批/.test(paper.title) ||
        view.find(paper, /同意|批准|准予|经研究|决定准许/) !== undefined ||
        view.read(paper, 'seal').state === 'seen',
    );
    if (asked && granted) return satisfied('approved', { page }, cited);
    if (granted) return undetermined('judgement', 'unasked', { page }, cited);
    return papers.every((paper) => view.legible(paper) && view.read(paper, 'seal').state === 'unseen')
      ? violated('unapproved', { page }, cited, { confidence: 0.65 })
      : undetermined('scan', 'unsure', { title: papers[0]!.title, page, what: '批准意见' }, cited);
  },
});
