import { never } from '../base/never';
import type { DispatchChange } from '../model/dispatch-change';
import type { DispatchId } from '../model/ids';
import type { EntryOf } from '../model/journal';
import type { DispatchState } from './journal-state';

export const blankDispatch = (id: DispatchId): DispatchState => ({ id });

/** A document after one more entry about it: what was sent is never rewritten. */
export function foldDispatch(held: DispatchState, entry: EntryOf<DispatchChange>): DispatchState {
  switch (entry.kind) {
    case 'dispatch.made': {
      const { revoked: _, ...rest } = held;
      return held.dispatch === undefined
        ? { ...rest, dispatch: entry.payload.dispatch, by: entry.by, at: entry.at }
        : rest;
    }
    case 'dispatch.drafted':
      return { ...held, draft: entry.payload.draft };
    case 'dispatch.revoked':
      return { ...held, revoked: entry.payload.why };
    default:
      return never(entry);
  }
}
