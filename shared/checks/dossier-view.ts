import type { Citation } from '../model/citation';
import type { FactOf, Field, FieldTypes } from '../model/fact';
import type { Instrument, InstrumentKind } from '../model/instrument';
import type { ReadDossier } from '../model/read-dossier';
import type { InstrumentText } from './instrument-text';
import type { Seen, Step } from './seen';

/** A kind of instrument that was not found: surely not there, or perhaps on pages that could not be read or placed. */
export type Absence =
  | { readonly sure: true }
  | { readonly sure: false; readonly where: string; readonly cited: readonly Citation[] };

/** Almanac over a dossier: what checks ask of it, computed once a run. */
export type DossierView = {
  readonly dossier: ReadDossier;
  /** Instruments of these kinds in page order. */
  all(...kinds: readonly InstrumentKind[]): readonly Instrument[];
  /** The one that counts where there should be one: the last made (a second notice replaces the first). */
  only(kind: InstrumentKind): Instrument | undefined;
  fact<F extends Field>(instrument: Instrument, field: F): FactOf<F>;
  read<F extends Field>(instrument: Instrument, field: F): Seen<FieldTypes[F]>;
  text(instrument: Instrument): InstrumentText;
  find(instrument: Instrument, pattern: RegExp): Citation | undefined;
  /** Seen as one of the facts or as words; unsure where the paper cannot be read well enough to say no. */
  element(instrument: Instrument, fields: readonly Field[], pattern?: RegExp): Seen<true>;
  /** Whether its pages could be read well enough to call something missing on them. */
  legible(instrument: Instrument): boolean;
  /** The day on which the step the instrument stands for was taken. */
  step(instrument: Instrument): Seen<Step>;
  receiptsOf(instrument: Instrument): readonly Instrument[];
  /** The day on which it reached the party. */
  served(instrument: Instrument): Seen<Step>;
  absence(...kinds: readonly InstrumentKind[]): Absence;
  /** Ordinals of the pages that could not be read well enough and that no reviewer vouched for: what stands on them, and what they belong to, is unknown. */
  doubtful(): readonly number[];
  /** Those of them that may be another paper than the machine takes them for: no title was read there, no reviewer named one. */
  unplaced(): readonly number[];
  /** Whole first page, for findings about an instrument as such. */
  citation(instrument: Instrument): Citation;
};

/** Below this an instrument is what it is called by its labels alone, or by nothing. */
export const KIND_SURE = 0.65;

export const pageCitation = (page: number): Citation => ({ page, box: [0, 0, 1, 1], quote: '' });

/** Why nothing is surely missing from a dossier with pages that were never received; empty where all came. */
export const lostWords = ({ incomplete = [] }: Pick<ReadDossier, 'incomplete'>): readonly string[] =>
  incomplete.map((name) => `扫描件“${name}”不完整，须向移交单位补齐`);

/** 第3、4、7页 */
export function pageList(ordinals: readonly number[]): string {
  const shown = ordinals.slice(0, 6).join('、');
  return ordinals.length > 6 ? `第${shown}等${ordinals.length}页` : `第${shown}页`;
}
