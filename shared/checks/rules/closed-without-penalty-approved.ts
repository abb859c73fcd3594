import { defineCheck } from '../define-check';
import { headApproval } from '../families/approval';
import { paperUnseen, satisfied, undetermined, violated } from '../judgement';

const ended = /不予立案|撤销(?:立案|案件)|撤案|销案/u;

const permitted =
  /(?:同意|批准|准予)[^。]{0,12}(?:撤销|撤案|销案|不予立案)|(?:撤销|撤案|销案|不予立案)[^。]{0,30}(?:同意|批准|准予)/u;

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
      unapproved: '《{title}》（第{page}页）在卷，全卷没有撤销案件、不予立案的审批，也未见负责人批准的记载。',
      none: '没有不予立案、撤销案件的文书，本项不涉及。',
    },
    problem: '不予立案、撤案手续不全：{reason}。',
    mending: '补充审批和理由；依规定应当告知举报人的补充告知。',
  },
  check(view) {
    // What the police decided on a case that was handed over is theirs to approve.
    const papers = view.dossier.instruments.filter(
      (paper) => ended.test(paper.title) && view.find(paper, /公安(?:局|分局|机关)/u) === undefined,
    );
    if (papers.length === 0) return paperUnseen('none');
    return papers.map((paper) => {
      const place = { title: paper.title, page: paper.pages[0]! };
      const head = headApproval(view, paper);
      if (head.state === 'signed') return satisfied('approved', place, head.cited, { confidence: head.confidence });
      const forms = papers.some(({ title, id }) => id !== paper.id && /审批|呈批|报告/u.test(title));
      const agreed = view.dossier.instruments.some((other) => view.find(other, permitted) !== undefined);
      const plain = /(?:决定书|通知书)$/u.test(paper.title) && !forms && !agreed;
      if (plain && view.absence('decision-approval').sure)
        return violated('unapproved', place, [view.citation(paper)], { confidence: 0.7, unseenElsewhere: true });
      return undetermined('scan', head.state === 'blank' ? 'blank' : 'unread', place, [view.citation(paper)]);
    });
  },
});
