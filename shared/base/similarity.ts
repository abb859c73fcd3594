import { lookAlikes } from './confusables';

/** What it costs to take a character for another that looks like it; any other change costs 1. */
const LOOK_ALIKE = 0.3;

/** Edits from `a` to `b`, look-alike characters (未/末, 日/曰 …) nearly free. */
export function editDistance(a: string, b: string): number {
  return lastRow(a, b, (column) => column).at(-1)!;
}

/** 1 for the same text, 0 for nothing in common. */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - editDistance(a, b) / longest;
}

/** Where in `text` something most like `pattern` stands, and at how many edits. */
export type Likeness = { readonly start: number; readonly end: number; readonly distance: number };

/** Best substring match. An empty pattern matches nothing at 0. */
export function bestSubstring(pattern: string, text: string): Likeness {
  const exact = text.indexOf(pattern);
  if (exact >= 0) return { start: exact, end: exact + pattern.length, distance: 0 };
  const ends = lastRow(pattern, text, () => 0);
  let end = 0;
  ends.forEach((distance, at) => {
    if (distance < ends[end]! || (distance === ends[end] && at === end + 1)) end = at;
  });
  const starts = lastRow(reversed(pattern), reversed(text.slice(0, end)), () => 0);
  const target = ends[end]! + 1e-9;
  let length = starts.findIndex((distance, at) => distance <= target && at >= pattern.length);
  if (length < 0) length = starts.findIndex((distance) => distance <= target);
  return { start: end - Math.max(0, length), end, distance: ends[end]! };
}

/** Share of `pattern` found in `text`, in the best place for it: 1 when it stands there as it is. */
export function containment(pattern: string, text: string): number {
  return pattern === '' ? 1 : Math.max(0, 1 - bestSubstring(pattern, text).distance / pattern.length);
}

function lastRow(a: string, b: string, first: (column: number) => number): number[] {
  let row = Array.from({ length: b.length + 1 }, (_, column) => first(column));
  let next = new Array<number>(b.length + 1).fill(0);
  for (let i = 1; i <= a.length; i += 1) {
    const sign = a[i - 1]!;
    const alike = lookAlikes(sign);
    next[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const other = b[j - 1]!;
      const swap = row[j - 1]! + (sign === other ? 0 : alike?.has(other) ? LOOK_ALIKE : 1);
      const shift = (row[j]! < next[j - 1]! ? row[j]! : next[j - 1]!) + 1;
      next[j] = swap < shift ? swap : shift;
    }
    [row, next] = [next, row];
  }
  return row;
}

const reversed = (text: string): string => [...text].reverse().join('');
