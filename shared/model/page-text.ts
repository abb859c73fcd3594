import type { Box } from './geometry';
import type { Sha256 } from './ids';
import type { PageLook } from './page';

export type EngineId = 'text-layer' | 'tesseract' | 'pp-ocr';

/** One visual line, or one cell line of a form. */
export type TextLine = {
  readonly text: string;
  readonly box: Box;
  /** 0…1, as far as the engine can be trusted. */
  readonly confidence: number;
  /** Left edges of the characters and the right edge of the last, as page fractions: `text.length + 1` numbers. */
  readonly stops?: readonly number[];
  /** Confidence of each character, where the engine gives it. */
  readonly sure?: readonly number[];
};

/** Ruling lines of forms and tables, in page fractions. */
export type Rule = { readonly from: readonly [number, number]; readonly to: readonly [number, number] };

/** 签名处的笔迹: ink beside words that ask for a signature, whether or not an engine made a name of it; the crop to show is `box`. */
export type InkSighting = { readonly label: Box; readonly box: Box };

/**
 * 签名栏: the cell beside, or under, words for somebody who signs, or the rest of their row on a form without rules. `unsure`: smudged,
 * faint or under a seal, so that neither ink nor its absence is sure.
 */
export type SigningPlace = {
  readonly words: string;
  readonly label: Box;
  readonly box: Box;
  readonly holds: 'ink' | 'nothing' | 'unsure';
};

/** The text of one page in reading order, free of any engine's format. */
export type PageText = {
  readonly engine: EngineId;
  /** Raised whenever the same picture would be read differently; part of the key of stored readings. */
  readonly version: string;
  readonly lines: readonly TextLine[];
  readonly rules: readonly Rule[];
  /** Ink in places for signatures, where it was looked for. */
  readonly ink?: readonly InkSighting[];
  /** What stands in the cells for signatures, where it was looked for. */
  readonly signing?: readonly SigningPlace[];
  /** 0…1: below `LEGIBLE` no check may call anything missing on this page. */
  readonly legibility: number;
};

/** Below this a page counts as too poor to judge. */
export const LEGIBLE = 0.6;

/** Everything learnt from one page of one scan; stored as soon as it exists. */
export type PageReading = {
  readonly scan: Sha256;
  readonly index: number;
  readonly look: PageLook;
  readonly text: PageText;
  /** Milliseconds spent on pixels and on characters. */
  readonly took: { readonly raster: number; readonly ocr: number };
};

/** A page in its dossier with what was read on it; a page that could not be read has none and says why. */
export type ReadPage = {
  readonly ordinal: number;
  readonly scan: Sha256;
  readonly index: number;
  readonly reading: PageReading | undefined;
  readonly trouble?: string;
};

/** Whether the page could be read well enough to call something missing on it. A page without ink is. */
export const isLegible = ({ reading }: Pick<ReadPage, 'reading'>): boolean =>
  reading !== undefined && (reading.look.blank || reading.text.legibility >= LEGIBLE);

/** The page's lines as one string, a line per row. */
export const plainText = (text: PageText): string => text.lines.map((line) => line.text).join('\n');
