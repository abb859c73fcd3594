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

/**
 * The kind of a paper whose title no table knows, from the words of the title (what it does and what sort of paper it is)
 * and from what stands on its page; undefined where one of them says nothing.
 */
export function composeKind(title: string, rows: readonly Row[], procedure?: Procedure): ComposedKind | undefined {
  const shares = sharesOf(title, rows, procedure);
  const best = shares.reduce<ComposedKind | undefined>(
    (most, each) => (each.share > (most?.share ?? 0) + 0.01 ? each : most),
    undefined,
  );
  return best !== undefined && best.share >= ENOUGH ? best : undefined;
}

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
  const own = sharesOf(title, rows).filter((each) => each.kind === kind);
  return own.every(({ share }) => share <= other.share - CLEAR) ? other : undefined;
}

function sharesOf(title: string, rows: readonly Row[], procedure?: Procedure): ComposedKind[] {
  const plain = bare(title);
  const below = rows.map((row) => row.text).filter((row) => !bare(row).includes(plain) && !plain.includes(bare(row)));
  // Row by row, and run together for words broken over two rows.
  const texts = [below.join('\n'), below.join('')];
  return compositions
    .filter(({ kind }) => procedure === undefined || mayHold(procedure, kind))
    .map((composition) => ({ kind: composition.kind, share: shareOf(composition, plain, texts) }));
}

function shareOf({ about, sort, shows, enough }: Composition, title: string, texts: readonly string[]): number {
  if (!about.test(title)) return 0;
  const seen = shows.filter((sign) => texts.some((text) => sign.test(text))).length;
  return sort.test(title) ? WHOLE + PAGE * Math.min(1, seen / enough) : HALF + PAGE * Math.min(1, seen / (enough + 1));
}
