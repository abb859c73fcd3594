import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

const confirmed =
  /(?:以上(?:笔录|记录|内容|情况|询问)?|(?:上述|本)(?:笔录|记录|内容|情况|询问))[^。]{0,30}(?:属实|一致|相符|无误|看过|核对|看后|读过|听)|(?:看过|阅过|看后|核对|宣读)[^。]{0,16}(?:属实|无误|一致|相符|正确|没有(?:错|出入|异议))|是我(?:本人)?(?:讲|说)的|[与和跟](?:我(?:所)?[说讲]|事实)[^。]{0,6}(?:一致|相符|一样)|无异议|(?:情况|记录)属实/;
const refused = /拒(?:绝|不)?签/;

export const recordsConfirmed = defineCheck({
  meta: {
    id: 'records-confirmed',
    title: '笔录经核对确认并签名',
    criterion: 'PU-EVID-06',
    group: 'evidence',
    procedures: ['penalty-ordinary', 'coercion', 'inspection'],
    basis: ['行政处罚法(2021)第五十五条第二款'],
    messages: {
      confirmed: '《{title}》（第{page}页）末尾有核对确认语：“{quote}”。',
      signedOnly: '《{title}》（第{page}页）有签名，未见“以上笔录属实”一类核对意见，请核对末页手写内容。',
      refused: '《{title}》（第{page}页）记明拒绝签名，见拒签处理一项。',
      unconfirmed: '《{title}》（第{page}页）既未见签名，也未见核对确认语，不能证明当事人认可笔录内容。',
    },
    problem: '笔录未经确认：{reason}。',
    mending: '由被询问人、被检查人补充核对签名；不能补签的以音像记录证明并书面说明。',
  },
  check(view) {
    const records = view.all('inquiry-record', 'inspection-record');
    if (records.length === 0) return without('检查、询问笔录');
    return records.map((record) => {
      const place = { title: record.title, page: record.pages.at(-1)! };
      const words = view.find(record, confirmed);
      if (words !== undefined)
        return satisfied('confirmed', { ...place, page: words.page, quote: words.quote }, [words]);
      const refusal = view.find(record, refused);
      if (refusal !== undefined)
        return undetermined('judgement', 'refused', { ...place, page: refusal.page }, [refusal]);
      const ink = view.element(record, ['signatures'], /(?:被询问人|被检查人|当事人)[^。]{0,6}(?:签名|签字|签章)/);
      if (ink.state === 'seen') return undetermined('scan', 'signedOnly', place, ink.cited);
      if (ink.state === 'unsure') return undetermined('scan', 'unsure', { ...place, what: '签名和确认语' }, ink.cited);
      return violated('unconfirmed', place, [view.citation(record)], { confidence: 0.6 });
    });
  },
});
