import type { Box, Turn } from './geometry';
import type { Sha256 } from './ids';

/** 页: one side of paper. `ordinal` is its place in the dossier, from 1; the number printed on the paper is its `folio`. */
export type Page = {
  readonly ordinal: number;
  readonly scan: Sha256;
  /** Place in its scan, from 0. */
  readonly index: number;
};

/** A stamp found on the picture of a page: red, or a grey ring that may be the copy of one. */
export type SealSighting = {
  readonly box: Box;
  readonly shape: 'round' | 'oval' | 'square';
  /** Share of red ink among the inked pixels of the box, 0…1; 0 for a ring in grey, which proves no seal and disproves none. */
  readonly redness: number;
  /** What could be read along the ring; empty where nothing could. */
  readonly text: string;
  /** How far `text` may be trusted, 0…1, where it was read. */
  readonly sure?: number;
};

/** What the picture of a page shows before any character is read. Lengths in pixels of the upright picture. */
export type PageLook = {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  /** Turn applied to make the page upright. */
  readonly turn: Turn;
  /** Remaining skew in degrees, clockwise positive. */
  readonly skew: number;
  /** Dark pixels as a share of all. */
  readonly ink: number;
  readonly blank: boolean;
  /** 64-bit difference hash as 16 hex digits, for finding repeated pages. */
  readonly hash: string;
  readonly seals: readonly SealSighting[];
};
