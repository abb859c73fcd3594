import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { missing } from '../families/presence';

export const investigationReportElements = defineCheck({
  meta: {
    id: 'investigation-report-elements',
    title: '调查终结报告内容齐全',
    criterion: 'PU-EVID-26',
    group: 'evidence',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十七条第一款'],
    messages: { missing: '卷内未见{what}，调查结果未形成书面报告。' },
    problem: '调查终结报告问题：{reason}。',
    mending: '补充调查终结报告，写明案件由来、调查经过、事实、证据、定性依据和处理建议。',
  },
  check(view) {
    const reports = view.all('investigation-report');
    if (reports.length === 0) return missing(view, ['investigation-report'], 'missing');
    return reports.map((report) =>
      elements(view, report, [
        { label: '案件来源或调查经过', fields: ['source'], words: /来源|由来|经过|立案|调查情况|接到|检查/ },
        { label: '违法事实', fields: ['conduct'], words: /事实|经查|查[明实]|行为/ },
        { label: '证据', fields: ['evidenceList', 'evidenceWeighed'], words: /证据|证实|证明|笔录/ },
        { label: '定性依据', fields: ['violatedArticles', 'penaltyArticles', 'articles'], words: /第.{1,6}条/ },
        {
          label: '处理建议',
          fields: ['conclusion', 'amount', 'penaltyKinds'],
          words: /建议|处理意见|拟(?:给予|处|作出|对)/,
        },
      ]),
    );
  },
});
