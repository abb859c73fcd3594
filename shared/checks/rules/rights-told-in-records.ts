import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { without } from '../families/presence';

export const rightsToldInRecords = defineCheck({
  meta: {
    id: 'rights-told-in-records',
    title: '笔录告知回避、陈述申辩等权利和配合义务',
    criterion: 'PU-EVID-02',
    group: 'evidence',
    procedures: ['penalty-ordinary', 'inspection'],
    basis: ['行政处罚法(2021)第四十三条', '行政处罚法(2021)第四十五条', '行政处罚法(2021)第五十五条第二款'],
    messages: {},
    problem: '权利义务告知不全：{reason}。',
    mending: '今后在笔录开头逐项告知申请回避权、陈述申辩权和如实回答、配合调查的义务，并记录当事人的回答。',
  },
  check(view) {
    const records = view.all('inquiry-record', 'inspection-record');
    if (records.length === 0) return without('检查、询问笔录');
    return records.map((record) =>
      elements(view, record, [
        { label: '告知申请回避权', fields: ['recusalNotified'], words: /回避/ },
        {
          label: '告知陈述申辩权或者配合义务',
          fields: ['statementRight'],
          words: /陈述|申辩|辩解|如实(?:回答|陈述|提供)|配合|协助/,
        },
      ]),
    );
  },
});
