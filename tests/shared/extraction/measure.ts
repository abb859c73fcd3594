import { extract } from '#shared/extraction/index';
import type { Field } from '#shared/model/fact';
import type { Instrument } from '#shared/model/instrument';
import type { ReadPage } from '#shared/model/page-text';
import { segment } from '#shared/segmentation/index';
import { instrumentsOf, type Noise, readPagesOf } from '#tests/fixtures/maker/read-pages';
import type { DossierTruth } from '#tests/fixtures/maker/truth';
import { isRight } from './agreement';

export type Boundaries = {
  readonly right: number;
  readonly found: number;
  readonly true: number;
  readonly wrong: readonly string[];
};

/** An instrument is right when its first page, its last page (blank backs apart) and its kind are. */
export function measureBoundaries(truth: DossierTruth, noise?: Noise): Boundaries {
  const inked = new Set(truth.pages.filter(({ blank }) => !blank).map(({ ordinal }) => ordinal));
  const onlyInked = (each: Instrument): Instrument => ({
    ...each,
    pages: each.pages.filter((page) => inked.has(page)),
  });
  const expected = instrumentsOf(truth).map(onlyInked).map(keyOf);
  const got = segment(pagesOf(truth, noise), truth.procedure).map(onlyInked);
  const known = new Set(expected);
  const seen = new Set(got.map(keyOf));
  return {
    right: got.filter((each) => known.has(keyOf(each))).length,
    found: got.length,
    true: expected.length,
    wrong: [
      ...expected.filter((key) => !seen.has(key)).map((key) => `missed ${key}`),
      ...got.filter((each) => !known.has(keyOf(each))).map((each) => `wrong ${keyOf(each)} ${each.title}`),
    ],
  };
}

export const f1 = (all: readonly Boundaries[]): number => {
  const sum = (pick: (each: Boundaries) => number): number => all.reduce((total, each) => total + pick(each), 0);
  return (2 * sum(({ right }) => right)) / (sum(({ found }) => found) + sum((each) => each.true));
};

export type FactResult = {
  readonly kind: string;
  readonly field: Field;
  readonly right: boolean;
  readonly truth: unknown;
  readonly read: unknown;
  readonly page: number;
};

/** Every fact its maker knows, read from the true instruments. A `false` is right where the reader found nothing. */
export function measureFacts(truth: DossierTruth, noise?: Noise): FactResult[] {
  const instruments = instrumentsOf(truth);
  const table = new Map(
    extract(instruments, pagesOf(truth, noise)).map((fact) => [`${fact.instrument}.${fact.field}`, fact]),
  );
  return truth.instruments.flatMap(({ kind, facts, pages }, at) =>
    (Object.keys(facts) as Field[]).flatMap((field): FactResult[] => {
      const fact = table.get(`${instruments[at]!.id}.${field}`);
      // A field that no reader of this kind is asked for is nothing the program reads.
      if (fact === undefined) return [];
      const value = facts[field]!;
      const result = {
        kind,
        field,
        right: isRight(field, value, fact),
        truth: value,
        read: fact.state === 'read' ? fact.value : fact.state,
        page: pages[0]!,
      };
      return [result];
    }),
  );
}

const pagesOf = (truth: DossierTruth, noise: Noise | undefined): ReadPage[] =>
  noise === undefined ? readPagesOf(truth) : readPagesOf(truth, { noise });

const keyOf = ({ kind, pages }: Pick<Instrument, 'kind' | 'pages'>): string => `${kind} ${pages[0]}-${pages.at(-1)}`;
