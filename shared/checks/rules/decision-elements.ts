import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { missing } from '../families/presence';

export const decisionElements = defineCheck({
  meta: {
    id: 'decision-elements',
    title: '处罚决定书要素齐全',
    criterion: 'PU-DECI-08',
    group: 'decision',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十九条第一款', '行政处罚法(2017)第三十九条'],
    messages: { missing: '卷内未见{what}。' },
    problem: '处罚决定书要素不全：{reason}。',
    mending: '对已送达的决定书作出书面补正并送达；影响当事人权利的依法重新制作。',
  },
  check(view) {
    const papers = view.all('penalty-decision');
    if (papers.length === 0) return missing(view, ['penalty-decision'], 'missing');
    return papers.map((paper) =>
      elements(view, paper, [
        { label: '当事人名称', fields: ['party'], words: /当事人[:：]?|被处罚(?:人|单位)/ },
        { label: '当事人地址', fields: ['address'], words: /住所|住址|地址|经营场所/ },
        {
          label: '违法事实',
          fields: ['conduct'],
          words: /经查|查明|违法事实|违法行为|(?:你|当事人)(?:\(?单位\)?|公司|店|厂)?[于在自]?\d{4}年[^。]{10,}/,
        },
        { label: '证据', fields: ['evidenceList', 'evidenceWeighed'], words: /证据|证实|佐证|笔录/ },
        {
          label: '处罚依据',
          fields: ['penaltyArticles', 'violatedArticles', 'articles'],
          words: /(?:依据|根据|违反|按照|依照)[^。]{0,40}第.{1,6}条/,
        },
        {
          label: '处罚种类和内容',
          fields: ['penaltyKinds', 'amount'],
          words: /罚款|警告|没收|吊销|责令|通报批评|不予行政处罚/,
        },
        {
          label: '履行方式和期限',
          fields: ['paymentTerm', 'bank'],
          words:
            /缴(?:纳|至|到|款|罚)|履行|十五日|15日|银行|(?:日内|立即)[^。]{0,30}(?:交回|交还|缴回|上交|停止|拆除|改正)/,
        },
        { label: '复议途径', fields: ['reconsideration'], words: /行政复议/ },
        { label: '诉讼途径', fields: ['litigation'], words: /行政诉讼|人民法院|起诉/ },
        { label: '决定日期', fields: ['date'], words: /(?:\d{4}|[〇零一二三四五六七八九]{4})年.{1,3}月.{1,3}日/ },
      ]),
    );
  },
});
