import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { excerpt } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

/** 国办发〔2018〕118号 (十一): what a review must speak to. */
const aspects: readonly (readonly [string, RegExp])[] = [
  [
    '主体',
    /(?:主体|资格|管辖|权限|职权)[^。;]{0,16}(?:合法|适格|正确|符合|未超越)|(?:具有|享有|具备|未超越)[^。;]{0,16}(?:处罚权|管辖权|资格|权限|职权)/,
  ],
  ['事实', /事实[^。;,]{0,6}(?:清楚|明确|属实)|事实不清/],
  ['证据', /证据[^。;,]{0,8}(?:充分|确凿|确实|合法|印证|不足)/],
  ['适用依据', /(?:适用|定性|依据)[^。;]{0,16}(?:正确|准确|适当|得当|错误)/],
  ['程序', /程序[^。;]{0,8}(?:合法|符合|规范|得当|违法)/],
  ['裁量', /(?:裁量|幅度|处罚)[^。;]{0,10}(?:适当|恰当|得当|合理|相当)/],
];

/** 是否合法 on a form is a question, no answer. */
const printedQuestion = /是否[^□☑√,。;]{0,14}/g;

export const legalReviewSubstantive = defineCheck({
  meta: {
    id: 'legal-review-substantive',
    title: '法制审核意见有实质内容',
    criterion: 'PU-DECI-03',
    group: 'decision',
    procedures: ['penalty-ordinary'],
    basis: ['国办发(2018)118号第十一项', '行政处罚法(2021)第五十八条'],
    messages: {
      substantive: '《{title}》（第{page}页）对{told}逐项表态。',
      thin: '《{title}》（第{page}页）的审核意见仅为“{quote}”，未对主体、事实、证据、依据、程序、裁量逐项表态，审核流于形式。',
      partial: '《{title}》（第{page}页）只谈到{told}，未见对{untold}的意见，请核对是否另有附件。',
    },
    problem: '法制审核流于形式：{reason}。',
    mending: '今后对执法主体、权限、程序、事实证据、法律适用、裁量、文书和移送逐项出具书面审核意见。',
  },
  check(view) {
    const papers = view.all('legal-review');
    if (papers.length === 0) return without('法制审核意见书');
    return papers.map((paper) => {
      const opinion = view.read(paper, 'reviewOpinion');
      const boxed = view.read(paper, 'opinions');
      const legal =
        boxed.state === 'seen' ? boxed.value.filter(({ role }) => role === 'legal').map(({ text }) => text) : [];
      const words = [...legal, ...(opinion.state === 'seen' ? [opinion.value] : [])]
        .join('')
        .replace(/^(?:审核)?意见[:：]?/, '');
      const whole = view.text(paper).text;
      // What counts is what is asserted anywhere on the paper: a table answers aspect by aspect beside its headings.
      const own = (words + whole).replace(printedQuestion, '');
      const told = aspects.filter(([, pattern]) => pattern.test(own)).map(([label]) => label);
      const untold = aspects.filter(([, pattern]) => !pattern.test(own)).map(([label]) => label);
      const place = { title: paper.title, page: paper.pages[0]! };
      const cited = opinion.state === 'seen' ? opinion.cited : [view.citation(paper)];
      const lists = { told: told.join('、') || '结论', untold: untold.join('、') };

      if (told.length >= 4) return satisfied('substantive', { ...place, ...lists }, cited, { confidence: 0.8 });
      if (!view.legible(paper) || (words === '' && whole === '')) {
        return undetermined('scan', 'unsure', { ...place, what: '审核意见' }, cited);
      }
      if (words !== '' && told.length <= 1 && words.length < 30) {
        return violated('thin', { ...place, quote: excerpt(words) }, cited, { confidence: 0.8 });
      }
      return undetermined('judgement', 'partial', { ...place, ...lists }, cited);
    });
  },
});
