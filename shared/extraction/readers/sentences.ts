import type { PaperText, Span } from '../layout/paper-text';
import { found, type Reader, type Reading } from '../layout/reading';

const LONGEST = 240;

/** The whole sentence that holds the first match of the surest pattern. */
export const sentenceWith =
  (...patterns: readonly RegExp[]): Reader<string> =>
  (paper) => {
    for (const pattern of patterns) {
      const span = sentences(paper).find((each) =>
        pattern.test(paper.flow.slice(each.start, each.end).replaceAll('\n', '')),
      );
      if (span !== undefined) return found(paper, span, textOf(paper, span), 0.9);
    }
    return undefined;
  };

/** A sentence together with those just before it in its paragraph that speak of the same matter. */
export function withSentencesBefore(paper: PaperText, core: Reading<string>, matter: RegExp): Reading<string> {
  const all = sentences(paper);
  let at = all.findIndex((span) => textOf(paper, span) === core.value);
  const last = all[at];
  if (last === undefined) return core;
  while (
    at > 0 &&
    paper.flow.slice(all[at - 1]!.end, all[at]!.start + 1).indexOf('\n') < 0 &&
    matter.test(textOf(paper, all[at - 1]!))
  )
    at -= 1;
  const span = { start: all[at]!.start, end: last.end };
  return { value: textOf(paper, span), cited: paper.cite(span), confidence: core.confidence };
}

/** From a heading or opening words to what closes the passage. */
export const passage =
  (opening: RegExp, closing: RegExp, limit = 700): Reader<string> =>
  (paper) => {
    const start = opening.exec(paper.flow);
    if (start === null) return undefined;
    const from = start.index + start[0].length;
    const rest = paper.flow.slice(from, from + limit);
    const end = closing.exec(rest);
    const span = { start: from, end: from + (end === null ? rest.length : end.index) };
    const value = textOf(paper, span);
    return value.length < 4 ? undefined : found(paper, span, value, end === null ? 0.75 : 0.9);
  };

const textOf = (paper: PaperText, { start, end }: Span): string =>
  paper.flow
    .slice(start, end)
    .replaceAll('\n', '')
    .replaceAll(/^[:,、。;]+/gu, '');

/** Sentences end with 。 or ;; a line feed ends one only where a new paragraph begins after a full stop. */
function sentences(paper: PaperText): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index } of paper.flow.matchAll(/[。;]\n?|\n(?=[一二三四五六七八九十\d][、.])|$/gu)) {
    if (index > start) spans.push({ start: Math.max(start, index - LONGEST), end: index });
    start = index + 1;
  }
  return spans;
}
