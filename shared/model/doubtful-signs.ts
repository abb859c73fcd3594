import type { TextLine } from './page-text';

/** A line, or a single character, read with less than this may be something else. */
const SURE = 0.7;

/** Places in the text of a line, the end not among them. */
export type Doubt = { readonly from: number; readonly to: number };

/** What of a line is to be looked at on the paper: all of it where it could hardly be read, else the characters that were doubtful. */
export function doubtfulSigns({
  text,
  confidence,
  sure,
}: Pick<TextLine, 'text' | 'confidence' | 'sure'>): readonly Doubt[] {
  if (confidence < SURE) return [{ from: 0, to: text.length }];
  const runs: { from: number; to: number }[] = [];
  sure?.forEach((each, at) => {
    if (each >= SURE) return;
    const last = runs.at(-1);
    if (last?.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  });
  return runs;
}
