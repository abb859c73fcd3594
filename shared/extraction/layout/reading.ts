import type { Citation } from '../../model/citation';
import type { Field, FieldTypes } from '../../model/fact';
import type { PaperText, Span } from './paper-text';

/** A value found on a paper, with where it stands and how sure it is. */
export type Reading<T> = {
  readonly value: T;
  readonly cited: readonly Citation[];
  readonly confidence: number;
  /** Something stands there that cannot be made out: neither read nor missing, whatever `value` is. */
  readonly blurred?: true;
};

/** Looks for one field on a paper; undefined where nothing like it stands there. */
export type Reader<T> = (paper: PaperText) => Reading<T> | undefined;

/** What a kind of paper is asked for, field by field. */
export type Extractor = { readonly [F in Field]?: Reader<FieldTypes[F]> };

/** Text confidence of engines runs from 0.8 to 1 on good print; a doubtful reading is worth less in proportion. */
export function found<T>(paper: PaperText, spans: Span | readonly Span[], value: T, trust = 1): Reading<T> {
  const all = 'start' in spans ? [spans] : spans;
  const sure = Math.min(1, ...all.filter(({ start, end }) => end > start).map((span) => paper.sureness(span)));
  return { value, cited: all.flatMap((span) => paper.cite(span)), confidence: clamp(sure * trust) };
}

const clamp = (value: number): number => Math.round(Math.min(1, Math.max(0.05, value)) * 100) / 100;

/** A match of a pattern, its place given in `flow`. */
export type Found = {
  readonly groups: readonly (string | undefined)[];
  readonly span: Span;
  spanOf(group: number): Span;
};

/** Matches of a pattern over the whole paper, whatever lines and cells it runs across. Groups are located within the match. */
export function search(paper: PaperText, pattern: RegExp): Found[] {
  const { test, locate } = compiled(pattern);
  if (!test.test(paper.whole)) return [];
  return [...paper.whole.matchAll(locate)].map((match) => {
    const place = (group: number): Span => {
      const [start, end] = match.indices?.[group] ?? [match.index, match.index];
      return paper.inFlow({ start, end });
    };
    return { groups: [...match], span: place(0), spanOf: place };
  });
}

type Compiled = { readonly test: RegExp; readonly locate: RegExp };

const patterns = new WeakMap<RegExp, Compiled>();

/** Most papers have nothing of most patterns, and to be told where groups stand costs a search much: asked only after a hit. */
function compiled(pattern: RegExp): Compiled {
  const known = patterns.get(pattern);
  if (known !== undefined) return known;
  const plain = pattern.flags.replace(/[gyd]/g, '');
  const made = { test: new RegExp(pattern.source, plain), locate: new RegExp(pattern.source, `${plain}gd`) };
  patterns.set(pattern, made);
  return made;
}

/** The first of several readers that finds something. */
export const firstOf =
  <T>(...readers: readonly Reader<T>[]): Reader<T> =>
  (paper) => {
    for (const read of readers) {
      const reading = read(paper);
      if (reading !== undefined) return reading;
    }
    return undefined;
  };

/** A reader asked by several others: looks once on each paper. */
export function once<T>(read: Reader<T>): Reader<T> {
  const known = new WeakMap<PaperText, { readonly reading: Reading<T> | undefined }>();
  return (paper) => {
    const held = known.get(paper) ?? { reading: read(paper) };
    known.set(paper, held);
    return held.reading;
  };
}

/** A reader whose value is worked over, or refused by returning undefined. */
export const refined =
  <A, B>(read: Reader<A>, into: (value: A) => B | undefined, trust = 1): Reader<B> =>
  (paper) => {
    const reading = read(paper);
    const value = reading === undefined ? undefined : into(reading.value);
    return reading === undefined || value === undefined
      ? undefined
      : { ...reading, value, confidence: reading.confidence * trust };
  };

/** True where the pattern stands anywhere on the paper. */
export const says =
  (pattern: RegExp): Reader<true> =>
  (paper) => {
    const [match] = search(paper, pattern);
    return match === undefined ? undefined : found(paper, match.span, true);
  };
