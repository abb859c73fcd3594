import { never } from '../base/never';
import type { DispatchChange } from '../model/dispatch-change';
import type { EntryOf } from '../model/journal';
import { dispatchIn, type JournalState } from './journal-state';

/** The change that takes an entry about a document back; undefined where nothing can. */
export function undoOfDispatch(entry: EntryOf<DispatchChange>, before: JournalState): DispatchChange | undefined {
  const { subject } = entry;
  const held = dispatchIn(before, subject);
  switch (entry.kind) {
    case 'dispatch.made':
      if (held?.dispatch !== undefined && held.revoked === undefined) return undefined;
      return { kind: 'dispatch.revoked', subject, payload: { why: held?.revoked ?? '撤销' } };
    case 'dispatch.drafted':
      return held?.draft && { kind: 'dispatch.drafted', subject, payload: { draft: held.draft } };
    case 'dispatch.revoked':
      if (held?.dispatch === undefined) return undefined;
      return held.revoked === undefined
        ? { kind: 'dispatch.made', subject, payload: { dispatch: held.dispatch } }
        : { kind: 'dispatch.revoked', subject, payload: { why: held.revoked } };
    default:
      return never(entry);
  }
}
