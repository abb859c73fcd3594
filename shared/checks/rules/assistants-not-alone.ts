import { defineCheck } from '../define-check';
import { excerpt, sentence } from '../families/reasoning';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const assistant = /(?:协管|辅助执法|执法辅助|协勤|辅警|协助执法)(?:员|人员)?/u;

/** 询问人：张三（协管员）: the assistant stands in the officer's place. */
const inCharge =
  /(?<!被)(?:询问人|调查人|检查人|勘验人|检查人员|调查人员|执法人员|抽样人员)[:]?[一-龥·]{2,4}[(,、](?:[^()。:]{0,16})?(?:协管|辅助执法|执法辅助|协勤|辅警)(?:员|人员)?/u;
/** 协助人员：李四（协管员，仅协助测量） */
const assisting = /协助人员[:]?[一-龥·]{2,4}|(?:仅|只)(?:负责)?协助|协助(?:测量|维持秩序|搬运|拍照|记录)/u;

export const assistantsNotAlone = defineCheck({
  meta: {
    id: 'assistants-not-alone',
    title: '辅助人员没有独立取证、代签',
    criterion: 'PU-SUBJ-09',
    group: 'subject',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十二条第一款'],
    messages: {
      look: '《{title}》（第{page}页）提到辅助人员：“{quote}”，请核对其是否独立取证或者代替执法人员签名。',
      alone: '《{title}》（第{page}页）由辅助人员询问、检查：“{quote}”，没有执法人员的证号，辅助人员独立取证。',
      helping: '《{title}》（第{page}页）有两名执法人员，辅助人员只协助：“{quote}”。',
      none: '笔录、回证中没有读出辅助人员，本项不涉及。',
    },
    problem: '辅助人员参与执法不当：{reason}。',
    mending: '由两名执法人员重新取证；辅助人员取得的材料不作定案依据。',
  },
  check(view) {
    const papers = view.all('inspection-record', 'inquiry-record', 'service-receipt', 'sampling-record');
    const found = papers.flatMap((paper) => {
      const words = sentence(view, paper, assistant);
      return words === undefined ? [] : [{ paper, words }];
    });
    if (found.length === 0) return notApplicable('none');
    return found.map(({ paper, words }) => {
      const given = { title: paper.title, page: words.page, quote: excerpt(words.quote) };
      const acting = view.find(paper, inCharge);
      const officers = view.read(paper, 'officers');
      const certified =
        officers.state === 'seen' ? officers.value.filter(({ certificate = '' }) => certificate !== '') : [];
      if (acting !== undefined && certified.length === 0 && view.legible(paper)) {
        return violated('alone', { ...given, quote: acting.quote }, [acting], { confidence: 0.7 });
      }
      const helping = view.find(paper, assisting);
      return acting === undefined && helping !== undefined && certified.length >= 2
        ? satisfied('helping', { ...given, quote: excerpt(helping.quote) }, [helping], { confidence: 0.7 })
        : undetermined('judgement', 'look', given, [words]);
    });
  },
});
