import { defineCheck } from '../define-check';
import { excerpt, sentence } from '../families/reasoning';
import { notApplicable, undetermined } from '../judgement';

const assistant = /(?:协管|辅助执法|执法辅助|协勤|辅警|协助执法)(?:员|人员)?/u;

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
    return found.map(({ paper, words }) =>
      undetermined('judgement', 'look', { title: paper.title, page: words.page, quote: excerpt(words.quote) }, [words]),
    );
  },
});
