import { bare } from '../../base/normalise-text';
import type { PlainDate } from '../../base/plain-date';
import { plainName } from '../../law';
import type { Instrument } from '../../model/instrument';
import type { Parameters } from '../../model/parameter';
import type { DossierView } from '../dossier-view';
import { satisfied, undetermined, violated } from '../judgement';
import { citedIn } from './citation';
import { stepIn } from './order';
import { sentence } from './reasoning';

const RECONSIDERATION_2023: PlainDate = '2024-01-01';
const told = /行政复议/;
const sixty = /(?:六十|60)(?:个)?(?:日|天)/;
const body = /向([^，,。；;、]{2,30}?)(?:申请|提出|提起)(?:行政)?复议/;
/** Laws with terms of their own (time-limits.md 3.1); their dossiers are left to a person. */
const special =
  /^(?:烟草专卖法|矿山安全法|注册会计师法|进出境动植物检疫法|价格违法行为行政处罚规定|反垄断法|关税法|电影产业促进法)$/;

/** What may be said of the reconsideration that a decision tells; a check that judges it spreads these among its messages. */
export const reconsiderationMessages = {
  told: '决定书告知六十日内向{body}申请行政复议（第{page}页）。',
  untold: '决定书（第{page}页起）全文未告知申请行政复议的途径和期限，当事人的申请期限将延长至一年。',
  noTerm: '决定书告知可以申请行政复议（第{page}页“{quote}”），未写明六十日的期限。',
  oldBody:
    '决定书告知向“{body}”申请行政复议（第{page}页）；2024年1月1日起对政府部门行政行为的复议机关为本级人民政府，告知的机关有误。',
  wrongForVertical: '决定书告知向“{body}”申请行政复议（第{page}页）；本机关实行垂直领导，复议机关应为上一级主管部门。',
  bodyUnread: '决定书告知了六十日内申请行政复议（第{page}页“{quote}”），复议机关未读出，请核对。',
  special: '本案依据{law}，该法对救济期限或复议前置另有规定，请人工核对告知内容（第{page}页）。',
  undated: '决定书日期未读出，无法判断应适用的复议机关规定；告知的是“{body}”（第{page}页）。',
} as const;

/** Whether a decision names the body and the sixty days, by the law of its own day. */
export function reconsiderationIn(view: DossierView, paper: Instrument, parameters: Parameters) {
  const words = sentence(view, paper, told);
  const fact = view.read(paper, 'reconsideration');
  const place = { title: paper.title, page: paper.pages[0]! };
  if (words === undefined && fact.state !== 'seen') {
    return view.legible(paper) && fact.state !== 'unsure'
      ? violated('untold', place, [view.citation(paper)], { confidence: 0.8 })
      : undetermined('scan', 'unsure', { ...place, what: '行政复议的告知' }, [view.citation(paper)]);
  }
  const cited = words ?? (fact.state === 'seen' ? fact.cited[0]! : view.citation(paper));
  const law = citedIn(view, paper).find(({ ref }) => special.test(plainName(ref.law)))?.ref.law;
  if (law !== undefined) return undetermined('judgement', 'special', { law, page: cited.page }, [cited]);

  const text = view.text(paper).text;
  const named = fact.state === 'seen' && fact.value.body !== '' ? fact.value.body : (body.exec(text)?.[1] ?? '');
  const given = { page: cited.page, quote: cited.quote, body: bare(named) };
  // The sentence may begin on one page and name the body on the next.
  const places = [cited, ...(fact.state === 'seen' ? fact.cited.filter(({ page }) => page !== cited.page) : [])];
  const within60 = (fact.state === 'seen' && fact.value.term?.length === 60) || sixty.test(text);
  if (!within60) return violated('noTerm', given, [cited], { confidence: 0.7 });
  if (named === '') return undetermined('scan', 'bodyUnread', given, [cited]);

  const day = stepIn(view, paper)?.date;
  const confidence = fact.state === 'seen' ? fact.confidence : 0.75;
  // 司法行政部门 lets the party choose (第二十八条); a government's own penalty goes elsewhere again.
  const government = /(?:人民)?政府|行政复议(?:局|机构|委员会)/.test(named);
  if (day === undefined) return undetermined('scan', 'undated', given, places);
  if (day < RECONSIDERATION_2023) return satisfied('told', given, places, { confidence });
  if (parameters.vertical) {
    return government && !/局|厅|部|总署/.test(named)
      ? violated('wrongForVertical', given, places, { confidence })
      : satisfied('told', given, places, { confidence });
  }
  // 本级政府或者上一级部门 was right until 2023; one wrong body among two is still wrong.
  const other = named
    .split(/或者|或|、|及/)
    .some((each) => /局|厅|委员会|部$|总队|支队|中心/.test(each) && !/政府|复议/.test(each));
  const chosen = /司法/.test(agencyOf(view, paper));
  if (government && (!other || chosen)) return satisfied('told', given, places, { confidence });
  return other && !chosen
    ? violated('oldBody', given, places, { confidence: confidence * 0.95 })
    : undetermined('judgement', 'bodyUnread', given, places);
}

function agencyOf(view: DossierView, paper: Instrument): string {
  const agency = view.read(paper, 'agency');
  return agency.state === 'seen' ? agency.value : '';
}
