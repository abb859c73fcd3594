import { never } from '../base/never';
import type { ChecklistChange } from '../model/checklist-change';
import type { ChecklistId } from '../model/ids';
import type { EntryOf } from '../model/journal';
import type { ChecklistState } from './journal-state';

export const blankChecklist = (id: ChecklistId): ChecklistState => ({ id, lines: {}, removed: false });

/** A 单位层面清单 after one more entry about it; the last word on an item counts. */
export function foldChecklist(held: ChecklistState, entry: EntryOf<ChecklistChange>): ChecklistState {
  switch (entry.kind) {
    case 'checklist.opened':
      return { ...held, checklist: entry.payload.checklist, removed: false };
    case 'checklist.answered': {
      const { line } = entry.payload;
      return { ...held, lines: { ...held.lines, [line.item]: { ...line, by: entry.by, at: entry.at } } };
    }
    case 'checklist.cleared': {
      const { [entry.payload.item]: _, ...lines } = held.lines;
      return { ...held, lines };
    }
    case 'checklist.removed':
      return { ...held, removed: true };
    default:
      return never(entry);
  }
}
