import type { DossierChange } from '../model/dossier-change';
import type { EntryOf } from '../model/journal';
import type { PanelChange } from '../model/panel-change';
import type { DossierState } from './journal-state';

/**
 * The change that takes an entry of the panel back. Decisions can be taken back while the sheet lies open; what was
 * signed, sent in or answered has its own way back, with a reason.
 */
export function undoOfPanel(entry: EntryOf<PanelChange>, dossier: DossierState | undefined): DossierChange | undefined {
  const { subject } = entry;
  const held = dossier?.consensus;
  if (entry.kind !== 'consensus.settled' || held?.signed !== undefined) return undefined;
  const items = entry.payload.decisions.map(({ item }) => item);
  const before = items.flatMap((item) => {
    const decision = held && Object.hasOwn(held.decisions, item) ? held.decisions[item] : undefined;
    if (decision === undefined) return [];
    const { at: _, by: __, ...plain } = decision;
    return [plain];
  });
  if (before.length === 0) return { kind: 'consensus.unsettled', subject, payload: { items } };
  return before.length === items.length
    ? { kind: 'consensus.settled', subject, payload: { decisions: before } }
    : undefined;
}
