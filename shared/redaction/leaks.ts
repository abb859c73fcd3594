import { bare } from './bare';
import { misreadIn } from './misread';
import type { Secret } from './secret';

/** Parts a file into pages: what ends one and begins the next was never one word. */
export const PART = '\f';

/** Secrets that can still be read in what an export says, however it was spaced or widened. */
export function leaks(exported: string, secrets: readonly Secret[]): readonly Secret[] {
  const parts = exported.split(PART).map(bare);
  return secrets.filter(({ text }) => parts.some((part) => part.includes(bare(text))));
}

/**
 * Names among the secrets that can still be read in an export with a sign wrong, as the words of a scan are. `kept` are words a
 * person looked at and left.
 */
export const misreadLeaks = (
  exported: string,
  secrets: readonly Secret[],
  kept: ReadonlySet<string>,
): readonly Secret[] => exported.split(PART).flatMap((part) => misreadIn(part, secrets, kept));
