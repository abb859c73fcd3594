import { chineseDate } from '../../base/plain-date';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { servedStep, stepIn } from '../families/order';
import { without } from '../families/presence';
import { signedBy } from '../families/signature';
import { placeOf, summaryDecisions } from '../families/summary';
import { satisfied, undetermined, violated } from '../judgement';

const refused = /拒(?:绝|不)?(?:签(?:收|字|名)|接收)/;
const signingPlace =
  /(?:当事人|被处罚人|签收人|受送达人)[^。:]{0,10}(?:签名|签字|签收|签章|盖章|捺印)|签收|当事人:[一-龥·]{2,4}(?:\d{4}年|$)/u;

export const summaryDeliveredOnSpot = defineCheck({
  meta: {
    id: 'summary-delivered-on-spot',
    title: '决定书当场交付当事人并签收',
    criterion: 'PS-09',
    group: 'execution',
    procedures: ['penalty-summary'],
    basis: ['行政处罚法(2021)第五十二条第一款', '行政处罚法(2017)第三十四条第一款'],
    messages: {
      delivered: '《{title}》（第{page}页）由当事人于{day}当场签收。',
      refused: '《{title}》（第{page}页）注明当事人拒绝签收（“{quote}”），请核对有无见证人或者音像记录。',
      later: '《{title}》（第{page}页）于{day}作出，当事人{received}才签收，没有当场交付。',
      earlier: '《{title}》（第{page}页）签收日期{received}早于决定日期{day}，请核对日期是否写错。',
      undated: '《{title}》（第{page}页）有当事人签收处，未读出签收日期，请对照原卷核对是否当日签收。',
      empty: '《{title}》（第{page}页）的当事人签收处空白，卷内也没有送达回证，不能证明已当场交付。',
      unsigned: '《{title}》（第{page}页）未见当事人签收之处，卷内也没有送达回证，不能证明已当场交付。',
      doubtful: '《{title}》（第{page}页）未见当事人签收，{where}，请先核对。',
    },
    problem: '当场处罚决定书未当场交付：{reason}。',
    mending: '补充签收材料；未交付的立即送达，今后当场交付并由当事人签收、注明日期，拒收的注明情况。',
  },
  check(view) {
    const papers = summaryDecisions(view);
    return papers.length === 0 ? without('当场行政处罚决定书') : papers.map((paper) => judge(view, paper));
  },
});

function judge(view: DossierView, paper: Instrument) {
  const place = placeOf(paper);
  const words = view.find(paper, refused);
  const received = servedStep(view, paper);
  const decided = stepIn(view, paper);
  if (received !== undefined && decided !== undefined) {
    const cited = [...received.cited, ...decided.cited];
    const given = { ...place, day: chineseDate(decided.date), received: chineseDate(received.date) };
    const confidence = Math.min(received.confidence, decided.confidence);
    if (received.date === decided.date) return satisfied('delivered', given, cited, { confidence });
    return received.date > decided.date
      ? violated('later', given, cited, { confidence: confidence * 0.9 })
      : undetermined('scan', 'earlier', given, cited);
  }
  if (words !== undefined) return undetermined('judgement', 'refused', { ...place, quote: words.quote }, [words]);
  const cited = [view.citation(paper)];
  const spot = view.find(paper, signingPlace);
  const signer = signedBy(view, paper, /当事人|被处罚人|受送达人|签收人?/u);
  if (signer.state === 'blank' && view.legible(paper) && view.receiptsOf(paper).length === 0)
    return violated('empty', { ...place, page: signer.cited[0]!.page }, signer.cited, { confidence: 0.65 });
  if (spot !== undefined || view.receiptsOf(paper).length > 0 || !view.legible(paper))
    return undetermined('scan', 'undated', place, spot === undefined ? cited : [spot]);
  const absence = view.absence('service-receipt');
  return absence.sure
    ? violated('unsigned', place, cited, { confidence: 0.65 })
    : undetermined('scan', 'doubtful', { ...place, where: absence.where }, [...cited, ...absence.cited]);
}
