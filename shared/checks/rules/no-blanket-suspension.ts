import { defineCheck } from '../define-check';
import { clause, saidIn, sentence } from '../families/reasoning';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const suspended =
  /(?:责令|要求|通知|一律|全部|统一|立即|普遍)[^。]{0,20}(?:停[产业工课]|歇业|关门|关停|停止(?:生产|经营|营业|施工))/;

/** Everybody at once, whatever was found at each. */
const everybody =
  /(?:一律|全部|所有|普遍|统一)[^。;,]{0,14}(?:停[产业工课]|歇业|关门|关停|停止(?:生产|经营|营业|施工))/;
const onCause = /凡|不合格|存在|发现|违法|未取得|无证|隐患|不符合/;
/** The plan itself forbids it. */
const forbidden = /(?:不得|不(?:能|采取|准)|禁止|严禁|避免)[^。;]{0,20}(?:停产|停业|停工|关停)/;

export const noBlanketSuspension = defineCheck({
  meta: {
    id: 'no-blanket-suspension',
    title: '慎用停产停业',
    criterion: 'IN-20',
    group: 'decision',
    procedures: ['inspection'],
    basis: ['国发(2021)26号(具体条目待核)'],
    messages: {
      everybody: '《{title}》（第{page}页）写明“{quote}”，不分情况普遍要求停产停业没有法律依据。',
      forbidden: '《{title}》（第{page}页）写明“{quote}”。',
      asked: '《{title}》（第{page}页）写有“{quote}”，请核对是否有法律依据、是否不分情况普遍要求停产停业。',
      none: '方案、通知和检查结果未见停产停业的要求，本项不涉及。',
    },
    problem: '普遍要求停产停业：{reason}。',
    mending: '纠正没有法律依据的停产停业要求，逐户依法处理。',
  },
  check(view) {
    const papers = view.all(
      'inspection-plan',
      'inspection-notice',
      'inspection-result',
      'correction-order',
      'inspection-record',
    );
    const blanket = view.all('inspection-plan', 'inspection-notice').flatMap((paper) => {
      const words = clause(view, paper, everybody);
      return words === undefined || onCause.test(words.quote) || forbidden.test(words.quote) ? [] : [{ paper, words }];
    });
    if (blanket.length > 0)
      return blanket.map(({ paper, words }) =>
        violated('everybody', { title: paper.title, page: words.page, quote: words.quote }, [words], {
          confidence: 0.7,
          inItsWords: true,
        }),
      );
    const ruled = saidIn(view, view.all('inspection-plan'), forbidden);
    const asked = papers.flatMap((paper) => {
      const found = sentence(view, paper, suspended);
      return found === undefined || forbidden.test(found.quote) ? [] : [{ paper, found }];
    });
    if (asked.length === 0)
      return ruled === undefined ? notApplicable('none') : satisfied('forbidden', ruled.given, [ruled.words]);
    return asked.map(({ paper, found }) =>
      undetermined('judgement', 'asked', { title: paper.title, page: found.page, quote: found.quote }, [found]),
    );
  },
});
