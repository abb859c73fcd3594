import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { sentence } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

const reduced = /(?:减|免|减免|免除|少缴)[^。]{0,30}/;
/** 罚款 that is not 加处罚款; what is 不予减免 is not reduced. */
const FINE = '(?:本金|(?<!加处|加处的)罚款|税款)';
const CUT = '(?<!不予|不得|不再|不|未|没有)(?:减免|免除|免缴|减为|减至|减按|减少|少缴|减半|豁免)';
const ofPrincipal = new RegExp(
  `${FINE}[^。;加滞]{0,24}${CUT}|${CUT}[^。;,加滞]{0,12}${FINE}|${FINE}[^。;加滞]{0,20}(?:折|打折)(?:计|收|缴|处|算)|(?:实缴|只缴|仅缴)[^。;]{0,16}(?:了结|结清|免除|不再)`,
);
const ofSurcharge = /(?:减|免|减免|免除)[^。]{0,20}(?:加处|滞纳金)|(?:加处罚款|滞纳金)[^。]{0,16}(?:减|免)/;

export const agreementLawful = defineCheck({
  meta: {
    id: 'agreement-lawful',
    title: '执行协议只减免加处部分，不减本金',
    criterion: 'CE-19',
    group: 'execution',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第四十二条'],
    messages: {
      surchargeOnly: '《{title}》（第{page}页）只减免加处部分：“{quote}”。',
      principal: '《{title}》（第{page}页）约定“{quote}”，减免了罚款本金。',
      ask: '《{title}》（第{page}页）约定“{quote}”，请核对减免的是否仅为加处罚款或者滞纳金。',
      none: '《{title}》（第{page}页）未见减免金额的约定。',
    },
    problem: '执行协议减免本金：{reason}。',
    mending: '补缴减免的本金；今后执行协议只减免加处的罚款或者滞纳金。',
  },
  check(view) {
    const papers = view.all('execution-agreement');
    if (papers.length === 0) return without('执行协议');
    return papers.map((paper) => {
      const place = { title: paper.title, page: paper.pages[0]! };
      const added = sentence(view, paper, ofSurcharge);
      const base = sentence(view, paper, ofPrincipal);
      if (base !== undefined)
        return violated('principal', { ...place, page: base.page, quote: base.quote }, [base], { confidence: 0.7 });
      if (added !== undefined)
        return satisfied('surchargeOnly', { ...place, page: added.page, quote: added.quote }, [added], {
          confidence: 0.7,
        });
      const other = sentence(view, paper, reduced);
      return other === undefined
        ? satisfied('none', place, [view.citation(paper)], { confidence: 0.7 })
        : undetermined('judgement', 'ask', { ...place, page: other.page, quote: other.quote }, [other]);
    });
  },
});
