import { defineCheck } from '../define-check';
import { BEGUN, elements } from '../families/element';
import { partyAway, recordsOf, wasSeized } from '../families/measure';
import { missing } from '../families/presence';
import { isUnsigned, signedBy } from '../families/signature';
import { paperUnseen, undetermined, violated } from '../judgement';

const PARTY = /当事人|被(?:查封|扣押|检查)[^:()]{0,3}/u;

export const measureRecordElements = defineCheck({
  meta: {
    id: 'measure-record-elements',
    title: '制作现场笔录，要素齐全',
    criterion: 'CM-10',
    group: 'evidence',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第十八条第一款第七项', '行政强制法(2012)第十八条第一款第八项'],
    messages: {
      missing: '有查封、扣押而卷内未见{what}，实施过程没有记录。',
      empty: '《{title}》（第{page}页）的{who}签名处空白，未见签名或者拒签说明。',
      unsigned: '《{title}》（第{page}页）的{who}签名处未读出姓名，请核对是否签名、拒签有无说明。',
      noMeasure: '卷内没有查封、扣押文书，本项不涉及。',
    },
    problem: '现场笔录不完整：{reason}。',
    mending: '能够补正的由当事人和执法人员共同补正并签名；没有制作笔录的以音像资料证明并书面说明。',
  },
  check(view) {
    if (!wasSeized(view)) return paperUnseen('noMeasure');
    const records = recordsOf(view);
    if (records.length === 0) return missing(view, ['measure-record'], 'missing');
    return records.map((record) => {
      const whole = elements(view, record, [
        {
          label: '起止时间',
          fields: ['period'],
          words: /\d{1,2}(?:时|:)\d{0,2}分?(?:至|到|-)(?!年?月?日?时分?)/,
          written: BEGUN,
        },
        { label: '地点', fields: ['place'], words: /地点|地址|场所|现场位于/ },
        { label: '当事人', fields: ['party'], words: /当事人|被(?:查封|扣押|检查)|单位名称|姓名/ },
        { label: '执法人员', fields: ['officers'], words: /执法人员|检查人|办案人员/ },
        {
          label: '实施经过',
          fields: ['conduct'],
          words:
            /(?:查封|扣押|封存|清点|张贴封条|加贴封条)[^。]{0,40}(?:完毕|如下|清单|明细|物品|财物|设备|设施|场所)|现场(?:情况|记录)|经过|(?:逐[一袋件箱只]|当场)清点|清点[^。]{1,24}\d+[一-龥]|封条(?:编号)?[^。]{0,12}\d|(?:装车|搬运至|运至|运走)/,
        },
        { label: '当事人签名或者拒签说明', fields: ['signatures'], words: /签名|签字|签章|捺印|拒(?:绝|不)?签|见证人/ },
      ]);
      // A party that was not there signs nothing; whether a witness did is asked by another check.
      const party = partyAway(view, record) === undefined ? [{ who: '当事人', role: PARTY }] : [];
      const blank = [...party, { who: '执法人员', role: /执法人员|检查人员?/u }].flatMap(({ who, role }) => {
        const signed = signedBy(view, record, role);
        return isUnsigned(signed) ? [{ who, signed }] : [];
      });
      if (whole.verdict !== 'satisfied' || blank.length === 0) return whole;
      const who = blank.map((each) => each.who).join('、');
      const place = { title: record.title, page: record.pages.at(-1)! };
      const empty = blank.filter(({ signed }) => signed.state === 'blank');
      if (empty.length > 0)
        return violated(
          'empty',
          { ...place, who: empty.map((each) => each.who).join('、') },
          empty.flatMap(({ signed }) => signed.cited),
          { confidence: 0.65, occurrences: empty.length },
        );
      return undetermined('scan', 'unsigned', { ...place, who }, [view.citation(record)]);
    });
  },
});
