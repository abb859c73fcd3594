import { defineCheck } from '../define-check';
import { BEGUN, elements } from '../families/element';
import { without } from '../families/presence';
import { signedBy } from '../families/signature';
import { violated } from '../judgement';

/** A sentence of some length that is none of the form's own: something is told, under a heading of the department's own. */
const TOLD = /[。;:](?![^。]{0,80}(?:告知|出示|回避|申辩|证件|以上|属实|一致))[^。:]{16,}。/;

const signers = [
  { who: '当事人', role: /当事人|被检查人?|现场负责人/u },
  { who: '执法人员', role: /执法人员|检查人员?/u },
];

export const inspectionRecordElements = defineCheck({
  meta: {
    id: 'inspection-record-elements',
    title: '现场检查笔录要素齐全',
    criterion: 'PU-EVID-03',
    group: 'evidence',
    procedures: ['penalty-ordinary', 'inspection'],
    basis: ['行政处罚法(2021)第五十五条第二款'],
    messages: { empty: '《{title}》（第{page}页）的{who}签名处空白，未见签名或者拒签说明。' },
    problem: '现场检查笔录不完整：{reason}。',
    mending: '能够补正的由当事人和执法人员共同补正并签名；今后逐栏填写。',
  },
  check(view) {
    const records = view.all('inspection-record');
    if (records.length === 0) return without('现场检查笔录');
    return records.map((record) => {
      const whole = elements(view, record, [
        {
          label: '起止时间',
          fields: ['period'],
          words: /\d{1,2}(?:时|:)\d{0,2}分?(?:至|到|-)(?!年?月?日?时分?)/,
          written: BEGUN,
        },
        { label: '检查地点', fields: ['place', 'address'], words: /地点|地址|场所|现场位于/ },
        { label: '被检查人', fields: ['party'], words: /被检查|被勘[验察查]|当事人|单位名称|(?:现场负责|陪同|在场)人/ },
        {
          label: '检查情况',
          fields: ['conduct'],
          words:
            /(?:检查|勘[验察测查]|查验|巡查|核查|复查|踏勘)(?:过程|情况|内容|发现|记录|所见|事实|结果|结论)|过程[和及与]结果|现场情况|经检查|发现|情况如下|(?<![一-龥])情况:/,
          written: TOLD,
        },
        { label: '签名', fields: ['signatures'], words: /签名|签字|签章|捺印/ },
      ]);
      const empty = signers.flatMap(({ who, role }) => {
        const signed = signedBy(view, record, role);
        return signed.state === 'blank' ? [{ who, cited: signed.cited }] : [];
      });
      if (whole.verdict === 'violated' || empty.length === 0) return whole;
      const given = { title: record.title, page: record.pages.at(-1)!, who: empty.map(({ who }) => who).join('、') };
      const weight = { confidence: 0.65, occurrences: empty.length };
      return violated(
        'empty',
        given,
        empty.flatMap(({ cited }) => cited),
        weight,
      );
    });
  },
});
