import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { without } from '../families/presence';

export const inspectionNoticeElements = defineCheck({
  meta: {
    id: 'inspection-notice-elements',
    title: '检查通知书写明依据、事项、时间、人员和权利',
    criterion: 'IN-04',
    group: 'notice',
    procedures: ['inspection'],
    basis: ['行政检查文书格式文本(2025)(待核)'],
    messages: {},
    problem: '检查通知书不完整：{reason}。',
    mending: '书面补充所缺内容并告知被检查人；今后逐栏填写。',
  },
  check(view) {
    const papers = view.all('inspection-notice');
    if (papers.length === 0) return without('行政检查通知书');
    return papers.map((paper) =>
      elements(view, paper, [
        { label: '被检查人', fields: ['party'], words: /被检查(?:单位|人|对象)|检查对象|[一-龥]{4,}(?:公司|店|厂)/ },
        { label: '检查依据', fields: ['articles'], words: /依据|根据/ },
        {
          label: '检查事项',
          fields: ['inspectionItems'],
          words: /检查(?:事项|内容|项目)|对[^。]{2,40}(?:进行|开展|实施)[^。]{0,40}检查/,
        },
        {
          label: '检查时间',
          fields: ['plannedOn'],
          words: /检查时间|(?:定于|将于|拟于)[^。]{0,20}日|自[^。]{6,14}日起[^。]{0,40}检查/,
        },
        { label: '检查人员', fields: ['officers'], words: /(?:检查|执法)人员|执法证/ },
        {
          label: '权利',
          fields: ['recusalNotified', 'statementRight'],
          words: /回避|陈述|申辩|拒绝检查|监督|投诉|举报/,
        },
        { label: '机关和日期', fields: ['date'], words: /(?:\d{4}|[〇零一二三四五六七八九]{4})年.{1,3}月.{1,3}日/ },
      ]),
    );
  },
});
