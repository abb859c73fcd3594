import type { Checklist, ChecklistLine } from './checklist';
import type { ChecklistId, ItemId } from './ids';

/** What a person decides about one 单位层面清单. */
export type ChecklistChange =
  | Of<'checklist.opened', { readonly checklist: Checklist }>
  | Of<'checklist.answered', { readonly line: ChecklistLine }>
  | Of<'checklist.cleared', { readonly item: ItemId }>
  | Of<'checklist.removed', { readonly why: string }>;

type Of<Kind extends string, Payload> = {
  readonly kind: Kind;
  readonly subject: ChecklistId;
  readonly payload: Payload;
};
