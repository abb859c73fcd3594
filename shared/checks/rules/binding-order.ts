import type { InstrumentKind } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { satisfied, undetermined, violated } from '../judgement';

/** Whatever order a place keeps, these stand before the approval that closes the case. */
const beforeClosing: readonly InstrumentKind[] = [
  'filing-approval',
  'inquiry-record',
  'prior-notice',
  'penalty-decision',
];

export const bindingOrder = defineCheck({
  meta: {
    id: 'binding-order',
    title: '卷内文书按规定顺序排列',
    criterion: 'PU-FILE-05',
    group: 'file',
    procedures: ['penalty-ordinary', 'licence', 'coercion', 'inspection'],
    basis: ['机关档案管理规定(2018)'],
    messages: {
      ordered: '卷内文书的排列与所选立卷顺序相符。',
      inverted: '《{title}》（第{page}页）应排在《{other}》（第{otherPage}页）之前；请按本单位立卷顺序判断。',
      astray: '《{title}》（第{page}页）订在《{other}》（第{otherPage}页）之后，各种立卷顺序都应在其前。',
      uncompared: '未与立卷顺序比对，请人工核对排列。',
    },
    problem: '卷内文书排列不当：{reason}。',
    mending: '按规定顺序重新整理装订。',
  },
  check(view) {
    const { orderInversions, instruments } = view.dossier;
    const astray = strayed(view).map(({ late, early }) => {
      const given = { title: late.title, page: late.pages[0]!, other: early.title, otherPage: early.pages[0]! };
      return violated('astray', given, [view.citation(late), view.citation(early)], { confidence: 0.75 });
    });
    if (astray.length > 0) return astray;
    if (orderInversions === undefined) return undetermined('parameter', 'uncompared');
    const judged = orderInversions.flatMap(({ before, after }) => {
      const late = instruments.find(({ id }) => id === after);
      const early = instruments.find(({ id }) => id === before);
      if (late === undefined || early === undefined) return [];
      const given = { title: late.title, page: late.pages[0]!, other: early.title, otherPage: early.pages[0]! };
      return [undetermined('judgement', 'inverted', given, [view.citation(late), view.citation(early)])];
    });
    return judged.length === 0 ? satisfied('ordered') : judged;
  },
});

/** A case opened or closed twice may hold either in between: only where each is there once is the place plain. */
function strayed(view: DossierView) {
  const closings = view.all('closing-approval');
  const [early] = closings;
  if (early === undefined || closings.length > 1) return [];
  return beforeClosing.flatMap((kind) => {
    const papers = view.all(kind);
    const [late] = papers;
    return papers.length === 1 && late!.pages[0]! > early.pages.at(-1)! ? [{ late: late!, early }] : [];
  });
}
