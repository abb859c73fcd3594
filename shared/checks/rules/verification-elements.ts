import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { without } from '../families/presence';

export const verificationElements = defineCheck({
  meta: {
    id: 'verification-elements',
    title: '核查笔录要素齐全',
    criterion: 'LI-EXAM-03',
    group: 'evidence',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第三十四条第三款'],
    messages: {},
    problem: '核查笔录要素不全：{reason}。',
    mending: '由核查人员、被核查人补签或者作出说明。',
  },
  check(view) {
    const papers = view.all('site-verification', 'inspection-record');
    if (papers.length === 0) return without('现场核查笔录');
    return papers.map((paper) =>
      elements(view, paper, [
        { label: '核查时间', fields: ['period'], words: /(?:时间|日期):?[^。;年月]{0,4}\d{4}[年.-]/ },
        { label: '核查地点', fields: ['place'], words: /(?:地点|地址|场所)[^。;]{0,4}:/ },
        {
          label: '核查内容',
          fields: ['conduct', 'conclusion'],
          words: /核查(?:内容|情况|结论|意见)|经(?:现场)?(?:核查|勘验|查验|检查)|符合/,
        },
        { label: '签名', fields: ['signatures', 'officers'], words: /签名|签字|签章|核查人/ },
      ]),
    );
  },
});
