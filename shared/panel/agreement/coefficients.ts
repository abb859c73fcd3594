import { verdicts } from '../../model/verdict';

/** One thing that was rated: what each rater said, by rater. Raters may differ from unit to unit. */
export type Unit<Value extends string = string> = ReadonlyMap<string, Value>;

/**
 * How far raters agree on nominal values, of which `categories` could have been said whether or not anybody did: without
 * word 符合 · 不符合 · 待核 · 不适用. Every figure is 1 for perfect agreement; undefined where it is not
 * defined: nothing rated twice, or chance alone would always agree.
 */
export type Coefficients = {
  readonly units: number;
  readonly raters: number;
  /** Share of agreeing pairs of raters, averaged over units. */
  readonly percent: number | undefined;
  /** Only for two raters who both rated every unit. */
  readonly cohen: number | undefined;
  /** Only where every unit has as many ratings. */
  readonly fleiss: number | undefined;
  readonly ac1: number | undefined;
  readonly alpha: number | undefined;
};

export function coefficients(given: readonly Unit[], categories: number = verdicts.length): Coefficients {
  const units = given.filter((unit) => unit.size > 1);
  const raters = [...new Set(units.flatMap((unit) => [...unit.keys()]))];
  const percent = mean(units.map(agreeingPairs));
  return {
    units: units.length,
    raters: raters.length,
    percent,
    cohen: cohen(units, raters),
    fleiss: fleiss(units, percent),
    ac1: ac1(given, percent, categories),
    alpha: alpha(units),
  };
}

/** Share of the ordered pairs of ratings of a unit that are equal. */
function agreeingPairs(unit: Unit): number {
  const size = unit.size;
  const equal = [...countsOf(unit).values()].reduce((sum, count) => sum + count * (count - 1), 0);
  return equal / (size * (size - 1));
}

/** Cohen 1960: chance by each rater's own habits. */
function cohen(units: readonly Unit[], raters: readonly string[]): number | undefined {
  const [a, b] = raters;
  if (a === undefined || b === undefined || raters.length > 2) return undefined;
  const observed = mean(units.map((unit) => (unit.get(a) === unit.get(b) ? 1 : 0)));
  const first = sharesOf(units.map((unit) => unit.get(a)!));
  const second = sharesOf(units.map((unit) => unit.get(b)!));
  const chance = [...first].reduce((sum, [value, share]) => sum + share * (second.get(value) ?? 0), 0);
  return beyond(observed, chance);
}

/** Fleiss 1971: chance by the habits of all together. */
function fleiss(units: readonly Unit[], observed: number | undefined): number | undefined {
  if (new Set(units.map(({ size }) => size)).size !== 1) return undefined;
  const shares = sharesOf(units.flatMap((unit) => [...unit.values()]));
  return beyond(
    observed,
    [...shares.values()].reduce((sum, share) => sum + share * share, 0),
  );
}

/** Gwet 2008: steady where nearly everybody says the same, which is how most items of a good dossier are. */
function ac1(units: readonly Unit[], observed: number | undefined, categories: number): number | undefined {
  const average = new Map<string, number>();
  for (const unit of units) {
    for (const [value, count] of countsOf(unit)) {
      average.set(value, (average.get(value) ?? 0) + count / unit.size / units.length);
    }
  }
  const chance = [...average.values()].reduce((sum, share) => sum + share * (1 - share), 0) / (categories - 1);
  return beyond(observed, chance);
}

/** Krippendorff 2011, nominal: 1 − observed over expected disagreement; copes with raters missing here and there. */
function alpha(units: readonly Unit[]): number | undefined {
  const ratings = units.flatMap((unit) => [...unit.values()]);
  const total = ratings.length;
  if (total < 2) return undefined;
  const observed = units.reduce((sum, unit) => sum + unit.size * (1 - agreeingPairs(unit)), 0) / total;
  const equal = [...counted(ratings).values()].reduce((sum, count) => sum + count * (count - 1), 0);
  const expected = 1 - equal / (total * (total - 1));
  return expected === 0 ? undefined : 1 - observed / expected;
}

const beyond = (observed: number | undefined, chance: number): number | undefined =>
  observed === undefined || 1 - chance < 1e-12 ? undefined : (observed - chance) / (1 - chance);

const mean = (all: readonly number[]): number | undefined =>
  all.length === 0 ? undefined : all.reduce((a, b) => a + b, 0) / all.length;

const countsOf = (unit: Unit): ReadonlyMap<string, number> => counted([...unit.values()]);

function counted(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const sharesOf = (values: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...counted(values)].map(([value, count]) => [value, count / values.length]));
