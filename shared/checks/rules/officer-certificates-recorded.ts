import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

/** 身份证号 of the person questioned stands on the same page, so the words must be those of an enforcement certificate. */
const certificate =
  /(?:执法|检查|监督)(?:人员)?证(?:件)?(?:的)?(?:编?号码?)?(?:是|为|分别为|分别是)?[:(]?[A-Z一-龥]{0,6}[-A-Z]?\d[\dA-Z-]{4,}|执法证?(?:编?号)[:(]?[A-Z\d-]{5,}|(?<!身份)证件?(?:编?号码?)(?:分别)?[是为]:?[A-Z]?\d[\dA-Z-]{4,}/;

export const officerCertificatesRecorded = defineCheck({
  meta: {
    id: 'officer-certificates-recorded',
    title: '笔录载明执法人员执法证号',
    criterion: 'PU-SUBJ-07',
    group: 'subject',
    procedures: ['penalty-ordinary', 'coercion', 'inspection'],
    basis: ['行政处罚法(2021)第四十二条第一款', '行政处罚法(2021)第五十五条第一款', '行政强制法(2012)第十七条第三款'],
    messages: {
      recorded: '《{title}》（第{page}页）载明执法证号。',
      unrecorded: '《{title}》（第{page}页）未载明执法人员执法证号，不能证明由具有执法资格的人员实施。',
    },
    problem: '执法资格未载明：{reason}。',
    mending: '补充执法人员执法证件复印件或资格证明入卷；今后在笔录中逐人填写执法证号。',
  },
  check(view) {
    const records = view.all('inspection-record', 'inquiry-record', 'measure-record');
    if (records.length === 0) return without('检查、询问、强制措施笔录');

    return records.map((record) => {
      const place = { title: record.title, page: record.pages[0]! };
      const officers = view.read(record, 'officers');
      const holds = officers.state === 'seen' && officers.value.some((each) => (each.certificate ?? '') !== '');
      if (holds) return satisfied('recorded', place, officers.cited, { confidence: officers.confidence });
      const words = view.find(record, certificate);
      if (words !== undefined) return satisfied('recorded', place, [words], { confidence: 0.8 });
      return view.legible(record)
        ? violated('unrecorded', place, [view.citation(record)], { confidence: 0.7 })
        : undetermined('scan', 'unsure', { ...place, what: '执法证号' }, [view.citation(record)]);
    });
  },
});
