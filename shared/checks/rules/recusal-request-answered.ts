import { defineCheck } from '../define-check';
import { excerpt, sentence } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

/** 申请回避 answered by yes; the plain question and its usual no do not count. */
const asked = /(?<!不|否|无需|不需要|是否|如需|可以|有权|权)(?:我|本人|当事人)(?:要求|申请)[^。,，？?不]{0,12}回避/;

/** The answer itself: 答：申请张三回避. */
const demanded = /答[:：]?(?:我|是的|要|本人|当事人|那我)?[,，]?(?:要求|申请)(?!不)[^。,，？?不]{1,12}回避/;
const answered =
  /回避(?:的)?(?:申请)?(?:答复|决定|审查|审批)|(?:驳回|准许|同意|不予)[^。]{0,16}回避|回避申请[^。]{0,30}(?:不成立|不符合|成立|符合|理由)/u;

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
      unanswered: '第{page}页载有“{quote}”，当事人申请回避，全卷未见负责人的审查决定。',
      answered: '当事人申请回避（第{page}页），卷内有处理：“{quote}”（第{at}页）。',
      check: '第{page}页载有“{quote}”，似有回避申请，请核对是否由负责人审查并作出决定。',
    },
    problem: '回避申请未处理：{reason}。',
    mending: '补充负责人对回避申请的审查决定；未审查的说明情况并评估影响。',
  },
  check(view) {
    const records = view.all('inquiry-record', 'inspection-record', 'hearing-record', 'defence-record');
    const plain = records.flatMap((record) =>
      view.find(record, demanded) ? (sentence(view, record, demanded) ?? []) : [],
    );
    if (plain.length > 0) {
      const reply = view.dossier.instruments.flatMap((paper) => sentence(view, paper, answered) ?? [])[0];
      return plain.map((quote) => {
        const told = { page: quote.page, quote: excerpt(reply?.quote ?? quote.quote) };
        return reply === undefined
          ? violated('unanswered', told, [quote], { confidence: 0.7, unseenElsewhere: true })
          : satisfied('answered', { ...told, at: reply.page }, [quote, reply], { confidence: 0.7 });
      });
    }
    const requests = records.flatMap((record) =>
      view.find(record, asked) ? (sentence(view, record, asked) ?? []) : [],
    );
    if (requests.length === 0) return satisfied('none', {}, [], { confidence: 0.7 });
    return requests.map((quote) =>
      undetermined('judgement', 'check', { page: quote.page, quote: quote.quote }, [quote]),
    );
  },
});
