import { type Instrument, type InstrumentKind, instrumentKinds } from '../../model/instrument';
import type { DossierView } from '../dossier-view';
import { notApplicable, paperUnseen, undetermined, violated } from '../judgement';

/** Needed however the case ends. */
const always: readonly InstrumentKind[] = [
  'filing-approval',
  'source-register',
  'closing-note',
  'dossier-cover',
  'catalogue',
];

/** The paper by which a case was dropped before any penalty; what the police decided of it is none. */
const dropping = (view: DossierView): Instrument | undefined =>
  view.all('penalty-decision').length > 0
    ? undefined
    : view.dossier.instruments.find(
        (paper) =>
          /撤销(?:立案|案件)|撤案|销案|不予立案/u.test(paper.title) &&
          view.find(paper, /公安(?:局|分局|机关)/u) === undefined,
      );

/**
 * For an instrument that ought to be there and was not found. Only on a dossier read to the last page is that a violation
 * (`message`, with blank {what}); otherwise the pages to look at are named.
 */
export function missing<const Key extends string>(view: DossierView, kinds: readonly InstrumentKind[], message: Key) {
  const what = kinds.map((kind) => instrumentKinds[kind].name).join('、');
  const dropped = kinds.some((kind) => always.includes(kind)) ? undefined : dropping(view);
  if (dropped !== undefined) {
    // A decision on a page nobody could read would mean that the case was not dropped.
    const decision = view.absence('penalty-decision');
    if (!decision.sure)
      return undetermined('scan', 'unseenUnsure', { what, where: decision.where }, [
        view.citation(dropped),
        ...decision.cited,
      ]);
    const given = { what, title: dropped.title, page: dropped.pages[0]! };
    return notApplicable('dropped', given, [view.citation(dropped)]);
  }
  const absence = view.absence(...kinds);
  return absence.sure
    ? violated(message, { what }, [], { confidence: 0.85 })
    : undetermined('scan', 'unseenUnsure', { what, where: absence.where }, absence.cited);
}

/** Nothing of that kind, so nothing to check; whether it ought to be there is another check's question. */
export const without = (what: string) => paperUnseen('noInstrument', { what });

/** The paper to be checked against is not there: no verdict on this check. */
export const baseUnseen = (what: string) => undetermined('scan', 'baseUnseen', { what });

export const dateUnread = (what: string) => undetermined('scan', 'dateUnread', { what });
