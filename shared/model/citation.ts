import { around, type Box } from './geometry';

/** 出处: where on the scan something stands. `page` is the ordinal in the dossier, from 1. */
export type Citation = {
  readonly page: number;
  readonly box: Box;
  /** The words as read there; empty for a seal, a signature or a whole page. */
  readonly quote: string;
};

/** The same place of the same page, whatever was read there. */
export const samePlace = (a: Citation, b: Citation): boolean =>
  a.page === b.page && a.box.every((edge, at) => edge === b.box[at]);

/** Each place once, at its first mention. */
export const distinctPlaces = (citations: readonly Citation[]): readonly Citation[] =>
  citations.filter((citation, at) => citations.findIndex((other) => samePlace(other, citation)) === at);

/** The place of `part`, or lines among which it stands. A whole page, which quotes nothing, holds nothing in particular. */
export const holdsPlace = (whole: Citation, part: Citation): boolean =>
  samePlace(whole, part) || (whole.quote !== '' && whole.page === part.page && isWithin(part.box, whole.box));

const isWithin = ([x, y, w, h]: Box, [left, top, width, height]: Box): boolean =>
  x >= left - SAME && y >= top - SAME && x + w <= left + width + SAME && y + h <= top + height + SAME;

const SAME = 1e-6;
/** Lines of one paragraph or cell stand no farther apart than this many of their heights. */
const APART = 0.9;

/** Lines of one reading that follow one another down the page are one place, and not so many. */
export function joinLines(cited: readonly Citation[]): readonly Citation[] {
  const joined: Citation[] = [];
  let last: Citation | undefined;
  for (const line of cited) {
    const before = joined.at(-1);
    if (before !== undefined && last !== undefined && follows(last, line))
      joined.splice(-1, 1, { page: line.page, box: around([before.box, line.box])!, quote: before.quote + line.quote });
    else joined.push(line);
    last = line;
  }
  return joined;
}

function follows(above: Citation, below: Citation): boolean {
  const [a, b] = [above.box, below.box];
  const gap = b[1] - (a[1] + a[3]);
  const shared = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  return (
    above.page === below.page &&
    above.quote !== '' &&
    below.quote !== '' &&
    b[1] > a[1] + a[3] / 2 &&
    gap < APART * b[3] &&
    shared > 0.5 * Math.min(a[2], b[2])
  );
}
