import { canonicalJson } from '../base/canonical-json';
import type { Entry } from '../model/journal';
import { isChangeKind } from './change-schema';

/** One line of a journal file, without its line break: JSON never holds a bare one. */
export const lineOf = (entry: Entry): string => canonicalJson(entry);

/**
 * Reads a line back; undefined where it is no entry this program knows. What the payload holds was checked before it
 * was written, and the hash (see `verifyChain`) says that it still is what was written.
 */
export function entryOf(line: string): Entry | undefined {
  const value = parsed(line);
  return isEntry(value) ? value : undefined;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const held = value as Record<string, unknown>;
  const texts = [held.kind, held.subject, held.at, held.by, held.station, held.prev, held.hash];
  return (
    texts.every((text) => typeof text === 'string') &&
    Number.isInteger(held.seq) &&
    typeof held.payload === 'object' &&
    held.payload !== null &&
    isChangeKind(held.kind as string)
  );
}
