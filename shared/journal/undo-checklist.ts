import { never } from '../base/never';
import type { ChecklistChange } from '../model/checklist-change';
import type { ChecklistId, ItemId } from '../model/ids';
import type { EntryOf } from '../model/journal';
import { checklistIn, checklistLineIn, type JournalState } from './journal-state';

/** The change that takes an entry about a 单位层面清单 back; undefined where nothing can. */
export function undoOfChecklist(entry: EntryOf<ChecklistChange>, before: JournalState): ChecklistChange | undefined {
  const { subject } = entry;
  const held = checklistIn(before, subject);
  switch (entry.kind) {
    case 'checklist.opened':
      return held?.checklist === undefined || held.removed
        ? { kind: 'checklist.removed', subject, payload: { why: '撤销' } }
        : { kind: 'checklist.opened', subject, payload: { checklist: held.checklist } };
    case 'checklist.answered':
      return answeredBefore(subject, entry.payload.line.item, before);
    case 'checklist.cleared':
      return answeredBefore(subject, entry.payload.item, before);
    case 'checklist.removed':
      return held?.checklist === undefined || held.removed
        ? undefined
        : { kind: 'checklist.opened', subject, payload: { checklist: held.checklist } };
    default:
      return never(entry);
  }
}

function answeredBefore(subject: ChecklistId, item: ItemId, before: JournalState): ChecklistChange {
  const held = checklistLineIn(checklistIn(before, subject), item);
  if (held === undefined) return { kind: 'checklist.cleared', subject, payload: { item } };
  const { by: _, at: __, ...line } = held;
  return { kind: 'checklist.answered', subject, payload: { line } };
}
