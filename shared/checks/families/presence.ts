import { type InstrumentKind, instrumentKinds } from '../../model/instrument';
import type { DossierView } from '../dossier-view';
import { paperUnseen, undetermined, violated } from '../judgement';

/**
 * For an instrument that ought to be there and was not found. Only on a dossier read to the last page is that a violation
 * (`message`, with blank {what}); otherwise the pages to look at are named.
 */
export function missing<const Key extends string>(view: DossierView, kinds: readonly InstrumentKind[], message: Key) {
  const what = kinds.map((kind) => instrumentKinds[kind].name).join('、');
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
