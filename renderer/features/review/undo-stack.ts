import type { Change } from '#shared/model/change';
import type { ItemId } from '#shared/model/ids';

/** One step back: the changes that undo it, and where the person was. */
export type UndoStep = {
  readonly changes: readonly Change[];
  readonly words: string;
  readonly item: ItemId | undefined;
  /** Steps of one run of typing share a name and are taken back together. */
  readonly run: string | undefined;
};

/** Steps of this sitting, latest last. */
export type UndoStack = readonly UndoStep[];

const DEPTH = 200;

/** Adds a step; further typing in the same run keeps the older way back. */
export function pushed(stack: UndoStack, step: UndoStep): UndoStack {
  if (step.changes.length === 0) return stack;
  const latest = stack.at(-1);
  if (latest && step.run !== undefined && latest.run === step.run) return stack;
  return [...stack.slice(1 - DEPTH), step];
}
