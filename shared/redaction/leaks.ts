import { bare } from './bare';
import type { Secret } from './secret';

/** Parts a file into pages: what ends one and begins the next was never one word. */
export const PART = '\f';

/** Secrets that can still be read in what an export says, however it was spaced or widened. */
export function leaks(exported: string, secrets: readonly Secret[]): readonly Secret[] {
  const parts = exported.split(PART).map(bare);
  return secrets.filter(({ text }) => parts.some((part) => part.includes(bare(text))));
}
