import { defineCheck } from '../define-check';
import { BEGUN, elements } from '../families/element';
import { without } from '../families/presence';

export const inquiryRecordElements = defineCheck({
  meta: {
    id: 'inquiry-record-elements',
    title: '询问笔录要素齐全',
    criterion: 'PU-EVID-04',
    group: 'evidence',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十五条第二款'],
    messages: {},
    problem: '询问笔录不完整：{reason}。',
    mending: '能够补正的由被询问人和执法人员共同补正并签名；今后逐栏填写。',
  },
  check(view) {
    const records = view.all('inquiry-record');
    if (records.length === 0) return without('询问笔录');
    return records.map((record) =>
      elements(view, record, [
        {
          label: '起止时间',
          fields: ['period'],
          words: /\d{1,2}(?:时|:)\d{0,2}分?(?:至|到|-)(?!年?月?日?时分?)/,
          written: BEGUN,
        },
        { label: '询问地点', fields: ['place'], words: /地点|地址/ },
        { label: '询问人', fields: ['officers'], words: /询问人|调查人|问话人|谈话人|约谈人|执法人员/ },
        {
          label: '被询问人身份',
          fields: ['party', 'partyCode'],
          words: /被(?:询问|调查|问话|谈话|约谈)人|谈话对象|身份证|身份号码/,
        },
        { label: '被询问人签名', fields: ['signatures'], words: /签名|签字|捺印|以上笔录|记录属实|看过|看后/ },
      ]),
    );
  },
});
