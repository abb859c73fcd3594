import { defineCheck } from '../define-check';
import { sentence } from '../families/reasoning';
import { satisfied, undetermined } from '../judgement';

/** 申请回避 answered by yes; the plain question and its usual no do not count. */
const asked = /(?<!不|否|无需|不需要|是否|如需|可以|有权|权)(?:我|本人|当事人)(?:要求|申请)[^。,，？?不]{0,12}回避/;

export const recusalRequestAnswered = defineCheck({
  meta: {
    id: 'recusal-request-answered',
    title: '当事人申请回避的已审查决定',
    criterion: 'PU-SUBJ-10',
    group: 'subject',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十三条'],
    messages: {
      none: '各笔录未见当事人申请回避。',
      check: '第{page}页载有“{quote}”，似有回避申请，请核对是否由负责人审查并作出决定。',
    },
    problem: '回避申请未处理：{reason}。',
    mending: '补充负责人对回避申请的审查决定；未审查的说明情况并评估影响。',
  },
  check(view) {
    const records = view.all('inquiry-record', 'inspection-record', 'hearing-record', 'defence-record');
    const requests = records.flatMap((record) =>
      view.find(record, asked) ? (sentence(view, record, asked) ?? []) : [],
    );
    if (requests.length === 0) return satisfied('none', {}, [], { confidence: 0.7 });
    return requests.map((quote) =>
      undetermined('judgement', 'check', { page: quote.page, quote: quote.quote }, [quote]),
    );
  },
});
