import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { decisionsOf, wasSeized } from '../families/measure';
import { missing } from '../families/presence';
import { paperUnseen } from '../judgement';

export const measureDecisionElements = defineCheck({
  meta: {
    id: 'measure-decision-elements',
    title: '查封、扣押决定书要素齐全',
    criterion: 'CM-12',
    group: 'decision',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第二十四条第二款'],
    messages: {
      missing: '有查封、扣押而卷内未见{what}。',
      noMeasure: '卷内没有查封、扣押文书，本项不涉及。',
    },
    problem: '查封、扣押决定书要素不全：{reason}。',
    mending: '书面补正所缺内容并送达当事人。',
  },
  check(view) {
    if (!wasSeized(view)) return paperUnseen('noMeasure');
    const papers = decisionsOf(view, 'seizure');
    if (papers.length === 0) return missing(view, ['measure-decision'], 'missing');
    return papers.map((paper) =>
      elements(view, paper, [
        { label: '当事人', fields: ['party'], words: /当事人|被(?:查封|扣押)/ },
        {
          label: '查封、扣押的理由',
          fields: ['conduct', 'cause'],
          words:
            /经查|查明|因|涉嫌|为(?:防止|避免|制止)|发现你|你[^。;,]{0,10}(?:非法|违法|擅自|未经|未按)|你(?:\(?单位\)?|公司|店|厂)?[于在]\d{4}年[^。]{12,}/,
        },
        { label: '依据', fields: ['articles'], words: /《[^》]{2,30}》第.{1,6}条/ },
        { label: '期限', fields: ['measureTerm', 'measureUntil'], words: /期限[^。]{0,20}(?:日|天|月)/ },
        {
          label: '场所、设施或者财物的名称、数量',
          fields: ['goods'],
          words: /清单|[\d一二三四五六七八九十]+(?:台|箱|个|件|辆|套|瓶|袋|公斤|吨|处|间|批|部|支|包|桶|只)|场所|设施/,
        },
        { label: '申请行政复议的途径和期限', fields: ['reconsideration'], words: /行政复议/ },
        { label: '提起行政诉讼的途径和期限', fields: ['litigation'], words: /行政诉讼|人民法院|起诉/ },
        { label: '机关名称', fields: ['agency', 'seal'], words: /[一-龥]{2,}(?:局|委员会|政府|厅|支队|大队|总队)/ },
        { label: '日期', fields: ['date'], words: /(?:\d{4}|[〇零一二三四五六七八九]{4})年.{1,3}月.{1,3}日/ },
      ]),
    );
  },
});
