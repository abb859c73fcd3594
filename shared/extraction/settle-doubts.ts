import type { Fact, Field } from '../model/fact';

/** A reading that the rest of the dossier speaks against: a person is asked, nothing is alleged on it. */
const DOUBTED = 0.4;

/**
 * Readings that look like slips when held against the other papers of the dossier: a year that none of them knows, a sum or a
 * name with one sign fewer than the others agree on. The value stays as it was read; only its confidence falls.
 */
export function settleDoubts(facts: readonly Fact[]): Fact[] {
  const years = yearOf(facts);
  const sums = majority(numbersOf(facts, 'amount').map(String));
  const party = majority(textsOf(facts, 'party'));
  const inWords = new Map(
    facts.flatMap((fact) => (isSum(fact, 'amountInWords') ? [[fact.instrument, fact.value]] : [])),
  );
  return facts.map((fact) => {
    if (fact.state !== 'read' || fact.by === 'reviewer') return fact;
    const odd =
      isOutOfTime(fact, years) ||
      (isSum(fact, 'amount') &&
        ((sums !== undefined && lostOne(String(fact.value), sums)) ||
          differByOne(fact.value, inWords.get(fact.instrument)))) ||
      (fact.field === 'party' && party !== undefined && lostOne(fact.value, party));
    return odd ? { ...fact, confidence: Math.min(fact.confidence, DOUBTED) } : fact;
  });
}

type Read = Extract<Fact, { state: 'read' }>;

/** Steps of a case: days that lie close together. Terms, births and validities may lie far off. */
const DAYS: ReadonlySet<Field> = new Set<Field>([
  'date',
  'conductDate',
  'servedOn',
  'paidOn',
  'publishedOn',
  'filedOn',
  'closedOn',
  'plannedOn',
  'reportedOn',
  'handedOn',
  'appliedOn',
  'receivedOn',
  'acceptedOn',
  'measureFrom',
  'measureUntil',
  'period',
]);
/** A case may take some years; nothing of it lies farther off. */
const YEARS = 6;

function yearsIn(fact: Read): number[] {
  if (!DAYS.has(fact.field)) return [];
  const days = fact.field === 'period' ? [fact.value.from, fact.value.to] : [fact.value];
  return days.map((day) => Number(String(day).slice(0, 4)));
}

/** The year most of the dossier's days lie in; undefined where there are too few to say. */
function yearOf(facts: readonly Fact[]): number | undefined {
  const all = facts.flatMap((fact) => (fact.state === 'read' ? yearsIn(fact) : []));
  const most = majority(all.map(String));
  return most === undefined ? undefined : Number(most);
}

const isOutOfTime = (fact: Read, year: number | undefined): boolean =>
  year !== undefined && yearsIn(fact).some((own) => Math.abs(own - year) > YEARS);

/** What at least three readings agree on and more of them than on anything else. */
function majority(all: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= 3 ? best[0] : undefined;
}

/** 11000 for 110000, 某某限公司 for 某某有限公司: the same with one sign dropped. */
export function lostOne(short: string, long: string): boolean {
  if (short.length < 3 || long.length - short.length !== 1) return false;
  let at = 0;
  for (const sign of long) if (sign === short[at]) at += 1;
  return at === short.length;
}

const differByOne = (figures: number, words: number | undefined): boolean =>
  words !== undefined && (lostOne(String(figures), String(words)) || lostOne(String(words), String(figures)));

const isSum = <F extends 'amount' | 'amountInWords'>(fact: Fact, field: F): fact is Extract<Read, { field: F }> =>
  fact.state === 'read' && fact.field === field;

const numbersOf = (facts: readonly Fact[], field: 'amount'): number[] =>
  facts.flatMap((fact) => (isSum(fact, field) ? [fact.value] : []));

const textsOf = (facts: readonly Fact[], field: 'party'): string[] =>
  facts.flatMap((fact) => (fact.state === 'read' && fact.field === field ? [fact.value] : []));
