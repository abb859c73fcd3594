import { defineCheck } from '../define-check';
import { enforcementPapers } from '../families/enforcement';
import { without } from '../families/presence';
import { sentence } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

const cut =
  /(?:停止|切断|中断|停|断|掐断?)(?:了|掉)?(?:供)?(?:水|电|热|气|暖|燃气)|(?:电闸|水管|水表|电表|水阀|气阀|供暖)[^。;,]{0,4}(?:拉|掐|拆|关|断|锁)|拉(?:下|掉|了)?(?:电)?闸/;
/** Homes, and cut to make someone give way: what 第四十三条第二款 forbids in so many words. */
const homes = /居民|住房|住宅|住户|[该这]户|[一这其他]家|住着|生活(?:用|供)/;
const pressing = /迫使|促使|促其|逼|为(?:使|让)其|以此|直至[^。]{0,8}(?:搬|履行|拆)|让[^。;]{0,8}(?:搬|腾|履行)/;
const denied = /(?:不(?:得|采取|以)|未(?:采取)?|没有)[^。]{0,12}(?:停|断)/;

export const utilitiesNotCut = defineCheck({
  meta: {
    id: 'utilities-not-cut',
    title: '不以停水、停电、停热、停气迫使履行',
    criterion: 'CE-07',
    group: 'execution',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第四十三条第二款'],
    gate: true,
    messages: {
      pressed: '《{title}》（第{page}页）写明“{quote}”，不得对居民生活采取停水、停电等方式迫使履行。',
      asked: '《{title}》（第{page}页）写有“{quote}”，请核对是否对居民生活采取停止供水、供电、供热、供燃气。',
      none: '强制执行各文书未见停水、停电、停热、停气的表述。',
    },
    problem: '以停水停电等方式迫使履行：{reason}。',
    mending: '立即恢复供应，由本机关审查执行行为并依法处理。',
  },
  check(view) {
    const papers = enforcementPapers(view);
    if (papers.length === 0) return without('强制执行的文书');
    const asked = papers.flatMap((paper) => {
      const found = sentence(view, paper, cut);
      return found === undefined || denied.test(found.quote) ? [] : [{ paper, found }];
    });
    if (asked.length === 0) return satisfied('none', {}, [], { confidence: 0.65 });
    return asked.map(({ paper, found }) =>
      homes.test(found.quote) && pressing.test(found.quote)
        ? violated('pressed', { title: paper.title, page: found.page, quote: found.quote }, [found], {
            confidence: 0.75,
          })
        : undetermined('judgement', 'asked', { title: paper.title, page: found.page, quote: found.quote }, [found]),
    );
  },
});
