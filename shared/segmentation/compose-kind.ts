import { bare } from '../base/normalise-text';
import type { InstrumentKind } from '../model/instrument';
import type { Procedure } from '../model/procedure';
import { type Composition, compositions } from './composed-kinds';
import type { Row } from './page-rows';
import { mayHold } from './procedure-titles';

export type ComposedKind = {
  readonly kind: InstrumentKind;
  /** 0…1: how much of title and page speaks for it. */
  readonly share: number;
};

/** Worth of a title that says what and what sort, of one that says only what (the page must then show more), and of the page. */
const WHOLE = 0.55;
const HALF = 0.3;
const PAGE = 0.45;
/** No title alone is enough to name a kind: the papers of strangers, too, are titled 审核单 or 签收表. */
const ENOUGH = 0.6;
/** Title and page in full, and by how much that must exceed what speaks for the table's kind. */
const OUTRIGHT = 0.95;
const CLEAR = 0.4;
/** A page speaks for itself where it shows at least so many signs of a kind, and nearly all there are. */
const SIGNS = 3;
const NEARLY_ALL = 0.75;

/**
 * The kind of a paper whose title no table knows, from the words of the title (what it does and what sort of paper it is)
 * and from what stands on its page; where the title says nothing, from the page alone if it shows nearly all of a kind.
 */
export function composeKind(title: string, rows: readonly Row[], procedure?: Procedure): ComposedKind | undefined {
  const all = weighed(title, rows, procedure);
  const best = greatest(all, ({ share }) => share);
  if (best !== undefined && best.share >= ENOUGH) return best;
  const shown = greatest(all, ({ shown }) => shown);
  return shown !== undefined && shown.shown >= NEARLY_ALL ? { kind: shown.kind, share: ENOUGH } : undefined;
}

const greatest = (all: readonly Weighed[], of: (one: Weighed) => number): Weighed | undefined =>
  all.reduce<Weighed | undefined>(
    (most, each) => (of(each) > (most === undefined ? 0 : of(most)) + 0.01 ? each : most),
    undefined,
  );

/**
 * Another kind than the table gives a title, where title and page say that one outright and little speaks for the table's:
 * 一次性补齐材料告知单 ends as a 材料…单 does.
 */
export function outrightOther(
  kind: InstrumentKind,
  title: string,
  rows: readonly Row[],
  procedure?: Procedure,
): ComposedKind | undefined {
  const other = composeKind(title, rows, procedure);
  if (other === undefined || other.kind === kind || other.share < OUTRIGHT) return undefined;
  const own = weighed(title, rows).filter((each) => each.kind === kind);
  return own.every(({ share }) => share <= other.share - CLEAR) ? other : undefined;
}

/** `shown`: how much of what a kind's pages show stands on this one; 0 where that is too little to go by. */
type Weighed = ComposedKind & { readonly shown: number };

function weighed(title: string, rows: readonly Row[], procedure?: Procedure): Weighed[] {
  const plain = bare(title);
  const below = rows.map((row) => row.text).filter((row) => !bare(row).includes(plain) && !plain.includes(bare(row)));
  // Row by row, and run together for words broken over two rows.
  const texts = [below.join('\n'), below.join('')];
  return compositions
    .filter(({ kind }) => procedure === undefined || mayHold(procedure, kind))
    .map((composition) => {
      const { kind, shows } = composition;
      const seen = shows.filter((sign) => texts.some((text) => sign.test(text))).length;
      return { kind, share: shareOf(composition, plain, seen), shown: seen < SIGNS ? 0 : seen / shows.length };
    });
}

function shareOf({ about, sort, enough }: Composition, title: string, seen: number): number {
  if (!about.test(title)) return 0;
  return sort.test(title) ? WHOLE + PAGE * Math.min(1, seen / enough) : HALF + PAGE * Math.min(1, seen / (enough + 1));
}
