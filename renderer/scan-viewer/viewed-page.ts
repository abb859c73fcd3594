import type { Box, Turn } from '#shared/model/geometry';
import { isPoorLine } from '#shared/model/line-legibility';
import type { ReadPage, TextLine } from '#shared/model/page-text';
import { A4, type Size } from './coordinates';
import type { PageKey } from './page-pictures';

/** A page as the viewer needs it. */
export type ViewedPage = PageKey & {
  readonly ordinal: number;
  /** The number printed on the paper, where one was read. */
  readonly folio: string | undefined;
  /** Size of the upright sheet. */
  readonly inches: Size;
  /** Clockwise turn that makes the scan upright. */
  readonly turn: Turn;
  readonly lines: readonly TextLine[];
  /** Those of `lines` that could hardly be read. */
  readonly poor?: ReadonlySet<TextLine> | undefined;
  /** Why the page could not be read, if it could not. */
  readonly trouble: string | undefined;
};

/** A page turned by hand shows so at once; its words stay away until it has been read anew that way up. */
export function viewedPage(
  { ordinal, scan, index, reading, trouble }: ReadPage,
  folio: string | undefined,
  { turns }: { readonly turns: readonly (PageKey & { readonly turn: Turn })[] },
): ViewedPage {
  const asRead: Turn = reading?.look.turn ?? 0;
  const turn = turns.find((turned) => turned.scan === scan && turned.index === index)?.turn ?? asRead;
  const inches = reading
    ? { width: reading.look.width / reading.look.dpi, height: reading.look.height / reading.look.dpi }
    : A4;
  const lies = (turn - asRead) % 180 !== 0;
  const text = turn === asRead ? reading?.text : undefined;
  return {
    ordinal,
    scan,
    index,
    folio,
    turn,
    inches: lies ? { width: inches.height, height: inches.width } : inches,
    lines: text?.lines ?? [],
    poor: text && new Set(text.lines.filter((line) => isPoorLine(line, text.engine))),
    trouble,
  };
}

/** A box that glows on the page. */
export type Highlight = {
  readonly id: string;
  readonly box: Box;
  /** `covered`: painted over, as it will be in a copy that leaves the house. */
  readonly tone: 'cited' | 'violated' | 'doubtful' | 'mine' | 'covered';
  /** The one jumped to; it is scrolled into sight. */
  readonly current: boolean;
  readonly label: string;
};

/** 第12页（页码9）: position in the dossier, and the number on the paper where it differs. */
export const pageLabel = ({ ordinal, folio }: Pick<ViewedPage, 'ordinal' | 'folio'>): string =>
  folio === undefined || folio === String(ordinal) ? `第${ordinal}页` : `第${ordinal}页（页码${folio}）`;
