import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { without } from '../families/presence';

const NUMBER = {
  label: '文号',
  fields: ['number'],
  words: /[[(〔]?(?:19|20)\d{2}[\])〕]?[^。]{0,6}\d{1,5}号|\[(?:19|20)\d{2}\]\d{3,}|第?[A-Z\d-]{2,12}号|编号/,
} as const;

/** What is posted for everyone, and the form on which a notice is approved, bear no number. */
const unnumbered = /公告$|(?:审批|呈批|报批)[书表单]$/u;

export const decisionNumberAndDate = defineCheck({
  meta: {
    id: 'decision-number-and-date',
    title: '对外文书有文号和日期',
    criterion: 'PU-DECI-16',
    group: 'decision',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十九条第一款第六项', 'GB/T 9704(2012)第7.2.5条'],
    messages: {},
    problem: '文书缺少文号、日期：{reason}。',
    mending: '补编文号、补注日期并向当事人书面补正。',
  },
  check(view) {
    const papers = view.all(
      'penalty-decision',
      'prior-notice',
      'correction-order',
      'hearing-notice',
      'preservation-notice',
    );
    if (papers.length === 0) return without('对外文书');
    return papers
      .filter(({ title }) => !unnumbered.test(title))
      .map((paper) =>
        elements(view, paper, [
          // A notice given as a record of what was said bears no number of its own.
          ...(/笔录$/u.test(paper.title) ? [] : [NUMBER]),
          { label: '日期', fields: ['date'], words: /(?:\d{4}|[〇零一二三四五六七八九]{4})年.{1,3}月.{1,3}日/ },
        ]),
      );
  },
});
