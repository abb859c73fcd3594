import type { Box, Turn } from '#shared/model/geometry';
import type { TextLine } from '#shared/model/page-text';
import type { Size } from './coordinates';
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
  /** Why the page could not be read, if it could not. */
  readonly trouble: string | undefined;
};

/** A box that glows on the page. */
export type Highlight = {
  readonly id: string;
  readonly box: Box;
  readonly tone: 'cited' | 'violated' | 'doubtful' | 'mine';
  /** The one jumped to; it is scrolled into sight. */
  readonly current: boolean;
  readonly label: string;
};

/** 第12页（卷内 9）: position in the dossier, and the number on the paper where it differs. */
export const pageLabel = ({ ordinal, folio }: Pick<ViewedPage, 'ordinal' | 'folio'>): string =>
  folio === undefined || folio === String(ordinal) ? `第${ordinal}页` : `第${ordinal}页（编号${folio}）`;
