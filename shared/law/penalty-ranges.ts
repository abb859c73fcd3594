import type { PlainDate } from '../base/plain-date';
import { plainName } from './statutes';

/** One way a fine may be set, sums in fen. `when` says in what case, where the law makes a difference. */
export type FineRange = {
  readonly when?: string;
  /** What the fine is counted by (货值金额), where it is. */
  readonly of?: string;
  /** Holds only for a base below, or of at least, this sum. */
  readonly below?: number;
  readonly atLeast?: number;
  /** A smaller base counts as this sum. */
  readonly floor?: number;
} & (
  | { readonly kind: 'sum'; readonly from: number; readonly to: number }
  | { readonly kind: 'times'; readonly from: number; readonly to: number }
);

/** 罚则: what an article of liability threatens, and the articles of the same law whose breach it answers. */
export type PenaltyRange = {
  readonly article: number;
  /** One paragraph of it alone; else all of it. */
  readonly paragraph?: number;
  /** Empty where any breach may be meant or the pairs were not verified. */
  readonly duties: readonly number[];
  readonly fines: readonly FineRange[];
};

/** The verified penalties of one version of a law; `to` is the last day for which they were verified. */
export type PenaltyLaw = {
  readonly name: string;
  readonly from: PlainDate;
  readonly to?: PlainDate;
  readonly penalties: readonly PenaltyRange[];
};

export type PenaltyBook = readonly PenaltyLaw[];

type Cited = { readonly law: string; readonly article: number; readonly after?: number; readonly paragraph?: number };

/**
 * What the cited article threatened on that day: the paragraph cited, or every paragraph where none was. Empty where the
 * article is not in the book.
 */
export function penaltiesIn(book: PenaltyBook, cited: Cited, date: PlainDate): readonly PenaltyRange[] {
  if (cited.after !== undefined) return [];
  const law = book.find(
    ({ name, from, to }) => name === plainName(cited.law) && from <= date && (to === undefined || date <= to),
  );
  const own = law?.penalties.filter(({ article }) => article === cited.article) ?? [];
  const exact = own.filter(({ paragraph }) => paragraph === undefined || paragraph === cited.paragraph);
  return cited.paragraph === undefined ? own : exact;
}

/** How a fine stands to what the law allows; `depends` where that turns on a base nobody read. */
export type FineStanding = 'within' | 'depends' | 'above' | 'below' | 'between';

/** `base` is the sum the fine is counted by, in fen, where it was read. */
export function standingOf(fine: number, ranges: readonly FineRange[], base: number | undefined): FineStanding {
  const open = ranges.filter((range) => base === undefined || isMeant(range, base));
  const spans = open.flatMap((range) => spanOf(range, base) ?? []);
  if (spans.some(({ from, to }) => from <= fine && fine <= to)) return 'within';
  const unknown = open.filter((range) => spanOf(range, base) === undefined);
  if (unknown.some((range) => fine >= leastOf(range))) return 'depends';
  const least = Math.min(...spans.map(({ from }) => from), ...unknown.map(leastOf));
  const most = Math.max(...spans.map(({ to }) => to));
  if (fine < least) return 'below';
  return fine > most ? 'above' : 'between';
}

const isMeant = ({ of, below, atLeast }: FineRange, base: number): boolean =>
  of === undefined || ((below === undefined || base < below) && (atLeast === undefined || base >= atLeast));

type Span = { readonly from: number; readonly to: number };

function spanOf({ kind, from, to, floor = 0 }: FineRange, base: number | undefined): Span | undefined {
  if (kind === 'sum') return { from, to };
  if (base === undefined) return undefined;
  const counted = Math.max(base, floor);
  return { from: from * counted, to: to * counted };
}

/** The least a fine by multiples can be, whatever its base. */
const leastOf = ({ from, atLeast = 0, floor = 0 }: FineRange): number => from * Math.max(atLeast, floor);
