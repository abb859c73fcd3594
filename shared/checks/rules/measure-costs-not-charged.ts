import { defineCheck } from '../define-check';
import { wasSeized } from '../families/measure';
import { sentence } from '../families/reasoning';
import { paperUnseen, satisfied, undetermined, violated } from '../judgement';

const charged =
  /(?:保管|仓储|存放|停车|拖车|施救|检测|检验|鉴定|搬运|查封|扣押)费(?:用)?[^。]{0,30}(?:由(?:你|当事人|其|被)[^。]{0,12}(?:承担|支付|缴纳|负担|结清|交清|付清|自理)|收取|缴纳|交纳|支付)|(?:收取?|缴纳|交纳)[^。]{0,20}(?:保管|仓储|存放|停车|拖车|施救|检测|检验|鉴定)费/;
/** Keeping what the agency itself took is never for the party to pay (第二十六条第三款); for tests other laws may say otherwise. */
const keeping =
  /(?:保管|仓储|存放|看管)费(?:用)?[^。;]{0,30}由(?:你|当事人|被)[^。;]{0,14}(?:承担|支付|缴纳|交纳|负担|结清|交清|付清)|(?:向|由)(?:你|当事人)[^。;]{0,10}(?:收取|收缴)[^。;]{0,8}(?:保管|仓储|存放|看管)费|收(?:取)?(?:存放|保管|仓储|看管)费/;
const denied = /(?:不|未|没有|不得)[^。]{0,12}(?:收取?|缴纳|承担)|由(?:本|我)?(?:行政)?(?:机关|局|委)[^。]{0,8}承担/;

export const measureCostsNotCharged = defineCheck({
  meta: {
    id: 'measure-costs-not-charged',
    title: '保管、检测费用由机关承担',
    criterion: 'CM-18',
    group: 'law',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第二十五条第三款', '行政强制法(2012)第二十六条第三款'],
    messages: {
      charged: '《{title}》（第{page}页）写明“{quote}”，查封、扣押发生的保管费用由行政机关承担。',
      asked: '《{title}》（第{page}页）写有“{quote}”，请核对是否向当事人收取保管、检测费用。',
      none: '全卷未见向当事人收取保管、检测、鉴定费用的表述。',
      noMeasure: '卷内没有查封、扣押文书，本项不涉及。',
    },
    problem: '向当事人收取强制措施费用：{reason}。',
    mending: '退还向当事人收取的保管、检测、鉴定费用。',
  },
  check(view) {
    if (!wasSeized(view)) return paperUnseen('noMeasure');
    const asked = view.dossier.instruments.flatMap((paper) => {
      const found = sentence(view, paper, charged);
      return found === undefined || denied.test(found.quote) ? [] : [{ paper, found }];
    });
    if (asked.length === 0) return satisfied('none', {}, [], { confidence: 0.6 });
    return asked.slice(0, 3).map(({ paper, found }) =>
      keeping.test(found.quote)
        ? violated('charged', { title: paper.title, page: found.page, quote: found.quote }, [found], {
            confidence: 0.7,
          })
        : undetermined('judgement', 'asked', { title: paper.title, page: found.page, quote: found.quote }, [found]),
    );
  },
});
