import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { without } from '../families/presence';
import { summaryDecisions } from '../families/summary';

export const summaryPartyIdentified = defineCheck({
  meta: {
    id: 'summary-party-identified',
    title: '决定书写明当事人身份',
    criterion: 'PS-20',
    group: 'subject',
    procedures: ['penalty-summary'],
    basis: ['行政处罚法(2021)第五十二条第二款', '行政处罚法(2021)第五十九条第一款第一项'],
    messages: {},
    problem: '当事人身份不清：{reason}。',
    mending: '与身份证、营业执照核对后书面补正。',
  },
  check(view) {
    const papers = summaryDecisions(view);
    if (papers.length === 0) return without('当场行政处罚决定书');
    return papers.map((paper) =>
      elements(view, paper, [
        { label: '当事人姓名或者名称', fields: ['party'], words: /(?:当事人|被处罚人)[^,。;]{0,12}[:：]/ },
        {
          label: '证件号码或者统一社会信用代码',
          fields: ['partyCode'],
          words: /(?:身份证|证件|信用代码|执照|车牌|驾驶证)[^,。;]{0,14}\d{4}|[0-9A-HJ-NPQRTUWXY]{18}/,
        },
        { label: '住址', fields: ['address'], words: /(?:住所|住址|地址|经营场所|单位)[^,。;]{0,6}[:：]?[^,。;]{3}/ },
      ]),
    );
  },
});
