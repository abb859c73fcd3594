import { defineCheck } from '../define-check';
import { headApproval } from '../families/approval';
import { paperUnseen, satisfied, undetermined } from '../judgement';

const ended = /不予立案|撤销(?:立案|案件)|撤案|销案/u;

export const closedWithoutPenaltyApproved = defineCheck({
  meta: {
    id: 'closed-without-penalty-approved',
    title: '不予立案、撤销案件经过批准并说明理由',
    criterion: 'PU-CASE-08',
    group: 'case',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十四条第二款', '行政处罚法(2021)第五十七条第一款'],
    messages: {
      approved: '《{title}》（第{page}页）经负责人批准，请核对理由和是否告知举报人。',
      blank: '《{title}》（第{page}页）的负责人意见一栏是空的，请核对是否经过批准。',
      unread: '《{title}》（第{page}页）未读出负责人的批准，请核对。',
      none: '没有不予立案、撤销案件的文书，本项不涉及。',
    },
    problem: '不予立案、撤案手续不全：{reason}。',
    mending: '补充审批和理由；依规定应当告知举报人的补充告知。',
  },
  check(view) {
    const papers = view.dossier.instruments.filter(({ title }) => ended.test(title));
    if (papers.length === 0) return paperUnseen('none');
    return papers.map((paper) => {
      const place = { title: paper.title, page: paper.pages[0]! };
      const head = headApproval(view, paper);
      if (head.state === 'signed') return satisfied('approved', place, head.cited, { confidence: head.confidence });
      return undetermined('scan', head.state === 'blank' ? 'blank' : 'unread', place, [view.citation(paper)]);
    });
  },
});
