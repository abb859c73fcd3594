import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { missing } from '../families/presence';
import { summaryDecisions } from '../families/summary';

export const summaryDecisionElements = defineCheck({
  meta: {
    id: 'summary-decision-elements',
    title: '当场处罚决定书要素齐全',
    criterion: 'PS-07',
    group: 'decision',
    procedures: ['penalty-summary'],
    basis: ['行政处罚法(2021)第五十二条第二款', '行政处罚法(2017)第三十四条第二款'],
    messages: { missing: '卷内未见{what}。' },
    problem: '当场处罚决定书要素不全：{reason}。',
    mending: '书面补正并送达当事人；影响当事人权利的依法重新制作。',
  },
  check(view) {
    const papers = summaryDecisions(view);
    if (papers.length === 0) return missing(view, ['summary-decision'], 'missing');
    return papers.map((paper) =>
      elements(view, paper, [
        {
          label: '违法行为',
          fields: ['conduct', 'cause'],
          words: /违法(?:事实|行为)|经查|实施了|存在[^。]{2,30}行为|(?:上述|以上|该)行为/,
        },
        {
          label: '处罚依据',
          fields: ['penaltyArticles', 'violatedArticles', 'articles'],
          words: /(?:依据|根据|违反|按照|依照)[^。]{0,40}第.{1,6}条/,
        },
        { label: '处罚种类、数额', fields: ['penaltyKinds', 'amount'], words: /罚款|警告/ },
        {
          label: '时间',
          fields: ['date', 'conductDate', 'period'],
          words: /(?:\d{4}|[〇零一二三四五六七八九]{4})年.{1,3}月.{1,3}日/,
        },
        {
          label: '地点',
          fields: ['place', 'address'],
          words: /地点|地址|在[^。,]{2,30}(?:路|街|号|镇|村|市场|店|段|处|门口|广场|小区|工地)/,
        },
        { label: '救济途径和期限', fields: ['reconsideration', 'litigation'], words: /行政复议|行政诉讼|人民法院/ },
        {
          label: '行政机关名称',
          fields: ['agency', 'seal'],
          words: /(?:局|委员会|政府|厅|支队|大队|街道办事处)(?:\(|$|\d{4}年)/,
        },
      ]),
    );
  },
});
