import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

const shown =
  /(?<!(?:未|没有|没|不|不能|拒绝)[^。,]{0,4})(?:出示|亮明|表明|出具)[^。]{0,24}(?:证件|执法证|身份)|亮证|(?:证件|执法证)[^。]{0,24}(?:出示|请(?:您?过目|你?过目|核对|查看|确认))|这是(?:我们?的?)?(?:(?:执法|工作)?证件|(?:执法|工作|监察|检查)证)|我们是[^。?？]{4,60}证件?(?:号码?|编号)(?:分别)?[为是:][^。?？]{4,}|(?:请|让)[你您]?(?:看|查看|核对|过目)[^。?？]{0,10}证件?|这是我们[^。?？]{0,8}证件?|证件?[^。?？]{0,40}给[你您]看/;

export const certificatesShown = defineCheck({
  meta: {
    id: 'certificates-shown',
    title: '检查、询问时主动出示执法证件并记录',
    criterion: 'PU-EVID-01',
    group: 'evidence',
    procedures: ['penalty-ordinary', 'coercion', 'inspection'],
    basis: [
      '行政处罚法(2021)第五十五条第一款',
      '行政处罚法(2017)第三十七条第一款',
      '行政强制法(2012)第十八条第一款第三项',
    ],
    messages: {
      shown: '《{title}》（第{page}页）记有出示执法证件。',
      unshown: '《{title}》（第{page}页）全文未见出示执法证件或者表明身份的记载，当事人据此有权拒绝调查。',
    },
    problem: '未记载出示执法证件：{reason}。',
    mending: '以音像记录补强并作书面说明；今后在笔录开头记明出示执法证件及当事人确认。',
  },
  check(view) {
    const records = view.all('inspection-record', 'inquiry-record', 'measure-record');
    if (records.length === 0) return without('检查、询问、强制措施笔录');
    return records.map((record) => {
      const place = { title: record.title, page: record.pages[0]! };
      const found = view.element(record, ['showedCertificates'], shown);
      if (found.state === 'seen') return satisfied('shown', place, found.cited, { confidence: found.confidence });
      if (found.state === 'unsure')
        return undetermined('scan', 'unsure', { ...place, what: '出示证件的记载' }, found.cited);
      return violated('unshown', place, [view.citation(record)], { confidence: 0.75 });
    });
  },
});
