import type { Secret } from './secret';

/** Secrets that can still be read in what an export says, however it was spaced or widened. */
export function leaks(exported: string, secrets: readonly Secret[]): readonly Secret[] {
  const all = bare(exported);
  return secrets.filter(({ text }) => all.includes(bare(text)));
}

/** Without blanks and punctuation that a file may put between, full-width signs narrowed. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\u200b·•.\-—]/g, '')
    .toUpperCase();
