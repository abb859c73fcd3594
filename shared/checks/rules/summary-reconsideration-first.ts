import type { PlainDate } from '../../base/plain-date';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { stepIn } from '../families/order';
import { without } from '../families/presence';
import { sentence } from '../families/reasoning';
import { placeOf, summaryDecisions } from '../families/summary';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

/** 行政复议法 as revised in 2023: reconsideration comes first for penalties made on the spot. */
const FIRST_FROM: PlainDate = '2024-01-01';
const first =
  /先(?:行|依法|向|申请|提起|提出|经)[^。;]{0,50}复议|复议前置|对(?:行政)?复议决定(?:仍|还)?不服|不服(?:行政)?复议(?:决定)?的?[^。;]{0,20}(?:诉讼|起诉)|(?:未经|不经)[^。;]{0,6}复议[^。;]{0,12}不得/;
const suit = /行政诉讼|(?:人民法院|法院)[^。;]{0,10}(?:起诉|诉讼)/;
const direct =
  /(?:也可以?|亦可|或者?|直接|可以)[^。;]{0,50}(?:人民法院[^。;]{0,10}(?:起诉|提起)|提起行政诉讼|行政诉讼)/;

export const summaryReconsiderationFirst = defineCheck({
  meta: {
    id: 'summary-reconsideration-first',
    title: '当场处罚告知应当先申请行政复议',
    criterion: 'PS-11',
    group: 'decision',
    procedures: ['penalty-summary'],
    basis: [
      '行政复议法(2023)第二十三条第一款第一项',
      '行政复议法(2023)第二十三条第二款',
      '行政处罚法(2021)第五十二条第二款',
    ],
    messages: {
      told: '决定书告知先申请行政复议：“{quote}”（第{page}页）。',
      direct:
        '决定书告知可以直接提起行政诉讼：“{quote}”（第{page}页）；2024年1月1日起对当场处罚不服应当先申请行政复议，告知有误。',
      silent: '决定书（第{page}页“{quote}”）未写明应当先申请行政复议；2024年1月1日起作出当场处罚应当告知复议前置。',
      untold: '《{title}》（第{page}页起）全文未告知行政复议的途径，当场处罚应当告知先申请行政复议。',
      undated: '《{title}》（第{page}页）未读出决定日期，2024年1月1日起才须告知复议前置，请核对。',
      before: '《{title}》（第{page}页）在2024年1月1日以前作出，本项不涉及。',
    },
    problem: '当场处罚未正确告知复议前置：{reason}。',
    mending: '书面补正为“应当先申请行政复议，对复议决定不服的再提起行政诉讼”并送达当事人。',
  },
  check(view) {
    const papers = summaryDecisions(view);
    return papers.length === 0 ? without('当场行政处罚决定书') : papers.map((paper) => judge(view, paper));
  },
});

function judge(view: DossierView, paper: Instrument) {
  const place = placeOf(paper);
  const day = stepIn(view, paper)?.date;
  if (day !== undefined && day < FIRST_FROM) return notApplicable('before', place, [view.citation(paper)]);
  const words = sentence(view, paper, first);
  const sued = sentence(view, paper, suit);
  const mention = sentence(view, paper, /复议/);
  if (words !== undefined) {
    const given = { page: words.page, quote: words.quote };
    // 可以申请复议，也可以直接起诉 in one sentence with 先 elsewhere is still wrong.
    const open =
      sued !== undefined && /直接[^。;]{0,30}(?:起诉|诉讼)/.test(sued.quote) && !/不得直接|不能直接/.test(sued.quote);
    if (!open) return satisfied('told', given, [words], { confidence: 0.85 });
  }
  if (day === undefined) return undetermined('scan', 'undated', place, [view.citation(paper)]);
  const cited = sued ?? mention;
  if (cited !== undefined) {
    const given = { page: cited.page, quote: cited.quote };
    const wrong = sued !== undefined && direct.test(sued.quote);
    return violated(wrong ? 'direct' : 'silent', given, [cited], { confidence: wrong ? 0.85 : 0.7 });
  }
  return view.legible(paper)
    ? violated('untold', place, [view.citation(paper)], { confidence: 0.75 })
    : undetermined('scan', 'unsure', { ...place, what: '行政复议的告知' }, [view.citation(paper)]);
}
