import type { Box } from '../../model/geometry';
import { defineCheck } from '../define-check';
import { penaltyDecision } from '../families/penalty';
import { missing } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const decisionSealed = defineCheck({
  meta: {
    id: 'decision-sealed',
    title: '决定书盖有作出机关印章',
    criterion: 'PU-DECI-09',
    group: 'decision',
    procedures: ['penalty-ordinary', 'penalty-summary'],
    basis: ['行政处罚法(2021)第五十九条第二款', '行政处罚法(2017)第三十九条第二款'],
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
    const paper = penaltyDecision(view);
    if (paper === undefined) return missing(view, ['penalty-decision'], 'missing');
    const seal = view.read(paper, 'seal');
    if (seal.state === 'seen')
      return satisfied('sealed', { page: seal.cited[0]!.page }, seal.cited, { confidence: seal.confidence });

    if (seal.state === 'unsure' && seal.cited.some(({ box }) => !isWholePage(box))) {
      return undetermined('scan', 'copied', { page: seal.cited[0]!.page }, seal.cited);
    }
    const looks = view.dossier.pages
      .filter(({ ordinal }) => paper.pages.includes(ordinal))
      .map(({ ordinal, reading }) => ({ ordinal, look: reading?.look }));
    const stamp = looks.flatMap(({ ordinal, look }) =>
      (look?.seals ?? []).map((each) => ({ page: ordinal, box: each.box, quote: each.text })),
    )[0];
    if (stamp !== undefined) return undetermined('scan', 'sighted', { page: stamp.page }, [stamp]);

    const last = paper.pages.at(-1)!;
    const place = { title: paper.title, page: last };
    if (seal.state === 'unsure') return undetermined('scan', 'unsure', { ...place, what: '印章' }, seal.cited);
    // Red elsewhere in the dossier proves that the scanner saw colour; without it nothing can be said of a seal.
    const colour = view.dossier.pages.some(({ reading }) =>
      (reading?.look.seals ?? []).some(({ redness }) => redness > 0.3),
    );
    const cited = [view.citation(paper)];
    return colour
      ? violated('unsealed', place, cited, { confidence: 0.65 })
      : undetermined('scan', 'grey', { page: last }, cited);
  },
});

/** Doubt about a page as such cites all of it. */
const isWholePage = ([, , width, height]: Box): boolean => width === 1 && height === 1;
