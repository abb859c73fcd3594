import { never } from '../../base/never';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { penaltyDecision } from '../families/penalty';
import { missing, without } from '../families/presence';
import { sealOn } from '../families/seal';
import { satisfied, undetermined, violated } from '../judgement';

export const decisionSealed = defineCheck({
  meta: {
    id: 'decision-sealed',
    title: '决定书盖有作出机关印章',
    criterion: 'PU-DECI-09',
    group: 'decision',
    procedures: ['penalty-ordinary', 'penalty-summary', 'coercion'],
    basis: [
      '行政处罚法(2021)第五十九条第二款',
      '行政处罚法(2017)第三十九条第二款',
      '行政强制法(2012)第二十四条第二款第五项',
    ],
    gate: true,
    messages: {
      sealed: '决定书（第{page}页）盖有印章。',
      copied: '决定书（第{page}页）有印章图样，但不是红色或者辨认不清，可能是复印件或灰度扫描，请核对原件。',
      sighted: '决定书（第{page}页）看到印章图样，章文未读出，请核对是否作出机关的印章。',
      grey: '决定书（第{page}页）未见红色印章，该件可能是黑白复印或灰度扫描，请核对原件。',
      unsealed: '决定书（第{page}页）为彩色扫描，全文未见印章，未盖章的决定书无效。',
      missing: '卷内未见{what}，印章无从核对。',
    },
    problem: '决定书未盖印章：{reason}。',
    mending: '核对送达当事人的文本是否盖章；确未盖章的重新制作送达。',
  },
  check(view) {
    if (view.dossier.procedure === 'coercion') {
      const papers = view.all('measure-decision', 'freeze-decision', 'execution-decision', 'substitute-decision');
      return papers.length === 0 ? without('强制措施、强制执行的决定书') : papers.map((paper) => judge(view, paper));
    }
    const paper = penaltyDecision(view);
    return paper === undefined ? missing(view, ['penalty-decision'], 'missing') : judge(view, paper);
  },
});

function judge(view: DossierView, paper: Instrument) {
  const seal = sealOn(view, paper);
  const last = paper.pages.at(-1)!;
  const place = { title: paper.title, page: last };
  switch (seal.state) {
    case 'sealed':
      return satisfied('sealed', { page: seal.cited[0]!.page }, seal.cited, { confidence: seal.confidence });
    case 'copied':
      return undetermined('scan', 'copied', { page: seal.cited[0]!.page }, seal.cited);
    case 'sighted':
      return undetermined('scan', 'sighted', { page: seal.cited[0]!.page }, seal.cited);
    case 'unread':
      return undetermined('scan', 'unsure', { ...place, what: '印章' }, seal.cited);
    case 'grey':
      return undetermined('scan', 'grey', { page: last }, seal.cited);
    case 'unsealed':
      return violated('unsealed', place, seal.cited, { confidence: 0.65 });
    default:
      return never(seal);
  }
}
