import type { Fact } from '../model/fact';
import type { Person } from '../model/person';

type People = Fact & { readonly state: 'read'; readonly value: readonly Person[] };

/**
 * Names written without a mark between (王丽毕景宁) part in two ways. Other papers of the dossier say which: those that print
 * the names apart before those that do not. Where neither half is named elsewhere and the other parting gives two persons who
 * are, that one holds. Names printed apart stay as they are.
 */
export function settleNames(facts: readonly Fact[]): Fact[] {
  const lists = facts.filter(isPeople);
  const apart = namedIn(lists, (fact, at) => !runsOn(fact.value, fact, at - 1) && !runsOn(fact.value, fact, at));
  const anywhere = namedIn(lists, () => true);
  return facts.map((fact) => {
    if (!isPeople(fact)) return fact;
    const value = [apart, anywhere].reduce<readonly Person[]>((people, papers) => {
      const known = (name: string): boolean =>
        [...(papers.get(name) ?? [])].some((instrument) => instrument !== fact.instrument);
      return parted(people, known, (at) => runsOn(people, fact, at));
    }, fact.value);
    return value === fact.value ? fact : ({ ...fact, value } as Fact);
  });
}

/** Which papers name whom. */
function namedIn(
  lists: readonly People[],
  counts: (fact: People, at: number) => boolean,
): ReadonlyMap<string, ReadonlySet<string>> {
  const papers = new Map<string, Set<string>>();
  for (const fact of lists) {
    const people: readonly Person[] = fact.value;
    for (const [at, { name }] of people.entries())
      if (counts(fact, at)) papers.set(name, (papers.get(name) ?? new Set()).add(fact.instrument));
  }
  return papers;
}

/** Whether the name at `at` and the next stand on the paper without a mark between; so taken where nothing is quoted. */
function runsOn(people: readonly Person[], { cited }: Pick<People, 'cited'>, at: number): boolean {
  const [one, other] = [people[at], people[at + 1]];
  if (one === undefined || other === undefined) return false;
  const quoted = cited.map(({ quote }) => quote.replaceAll(/\s/g, '')).join('');
  return !quoted.includes(one.name) || quoted.includes(one.name + other.name);
}

const isPeople = (fact: Fact): fact is People =>
  fact.state === 'read' && (fact.field === 'officers' || fact.field === 'attendees' || fact.field === 'voters');

function parted(
  people: readonly Person[],
  known: (name: string) => boolean,
  runOn: (at: number) => boolean,
): readonly Person[] {
  for (const [at, one] of people.slice(0, -1).entries()) {
    const other = people[at + 1]!;
    if (!runOn(at) || known(one.name) || known(other.name)) continue;
    const run = one.name + other.name;
    const right = [2, 3]
      .map((length) => [run.slice(0, length), run.slice(length)] as const)
      .find((pair) => pair.every(known));
    if (right === undefined) continue;
    const pair = [
      { ...one, name: right[0] },
      { ...other, name: right[1] },
    ];
    return [...people.slice(0, at), ...pair, ...people.slice(at + 2)];
  }
  return people;
}
