import { defineCheck } from '../define-check';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const refused = /拒(?:绝|不)(?:在[^。]{0,12})?(?:签|接受|签收)|拒签/;
/** The printed hint of a form (拒绝签名的，应注明) is no refusal. */
const hint = /(?:如|若|当事人)?拒(?:绝|不)?签[^。]{0,4}(?:的|时|应|须|请)/;

export const refusalWitnessed = defineCheck({
  meta: {
    id: 'refusal-witnessed',
    title: '拒绝签名的有见证人或音像记录',
    criterion: 'PU-EVID-07',
    group: 'evidence',
    procedures: ['penalty-ordinary', 'coercion', 'inspection'],
    basis: ['行政处罚法(2021)第四十七条', '行政处罚法(2021)第五十五条第二款', '行政强制法(2012)第十八条第一款第八项'],
    messages: {
      witnessed: '《{title}》（第{page}页）记明拒签，并有见证人或者音像记录。',
      unwitnessed: '《{title}》（第{page}页）记明拒签“{quote}”，未见见证人签名或者音像记录，拒签情况无从证明。',
      none: '各笔录未见拒绝签名的情形，本项不涉及。',
    },
    problem: '拒签处理不规范：{reason}。',
    mending: '补充见证人证明或音像资料入卷；今后拒签时邀请见证人到场或全程音像记录。',
  },
  check(view) {
    const records = view.all(
      'inquiry-record',
      'inspection-record',
      'hearing-record',
      'measure-record',
      'execution-record',
    );
    const refusals = records.flatMap((record) => {
      const words = view.find(record, refused);
      return words === undefined || view.find(record, hint) !== undefined ? [] : [{ record, words }];
    });
    if (refusals.length === 0) return notApplicable('none');
    return refusals.map(({ record, words }) => {
      const given = { title: record.title, page: words.page, quote: words.quote };
      const proof = view.find(record, /见证人|录像|录音|音像|摄像|拍照/);
      if (proof !== undefined) return satisfied('witnessed', given, [words, proof]);
      return view.legible(record)
        ? violated('unwitnessed', given, [words], { confidence: 0.7 })
        : undetermined('scan', 'unsure', { ...given, what: '见证人' }, [words]);
    });
  },
});
