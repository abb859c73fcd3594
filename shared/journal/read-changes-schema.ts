import { z } from 'zod';
import type { Change, ChangeKind } from '../model/change';
import { changeSchema, isChangeKind } from './change-schema';

export type ReadChanges =
  | { readonly ok: true; readonly changes: readonly Change[] }
  /** `newer`: kinds or particulars this program does not know. `foreign`: kinds that have no business in such a package. */
  | { readonly ok: false; readonly why: 'newer' | 'foreign' | 'damaged' };

/** Changes that came from another machine: all of them, or none where one of them cannot be taken as it is. */
export function readChanges(text: string, allowed: ReadonlySet<ChangeKind>): ReadChanges {
  const held = z.array(z.looseObject({ kind: z.string() })).safeParse(parsed(text));
  if (!held.success) return { ok: false, why: 'damaged' };
  if (held.data.some(({ kind }) => !isChangeKind(kind))) return { ok: false, why: 'newer' };
  if (held.data.some(({ kind }) => !allowed.has(kind as ChangeKind))) return { ok: false, why: 'foreign' };
  const read = z.array(changeSchema).safeParse(held.data);
  if (read.success) return { ok: true, changes: read.data };
  const newer = read.error.issues.some(({ code }) => code === 'unrecognized_keys');
  return { ok: false, why: newer ? 'newer' : 'damaged' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
