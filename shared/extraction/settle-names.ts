import type { Fact } from '../model/fact';
import type { Person } from '../model/person';

type People = Fact & { readonly state: 'read'; readonly value: readonly Person[] };

/**
 * Names written without a mark between (王丽毕景宁) part in two ways. Other papers of the dossier say which: where neither half
 * is named anywhere else and the other parting gives two persons who are, that one holds.
 */
export function settleNames(facts: readonly Fact[]): Fact[] {
  const lists = facts.filter(isPeople);
  const papers = new Map<string, Set<string>>();
  for (const { value, instrument } of lists)
    for (const { name } of value) papers.set(name, (papers.get(name) ?? new Set()).add(instrument));
  const elsewhere = (name: string, here: string): boolean =>
    [...(papers.get(name) ?? [])].some((instrument) => instrument !== here);
  return facts.map((fact) => {
    if (!isPeople(fact)) return fact;
    const value = parted(fact.value, (name) => elsewhere(name, fact.instrument));
    return value === fact.value ? fact : ({ ...fact, value } as Fact);
  });
}

const isPeople = (fact: Fact): fact is People =>
  fact.state === 'read' && (fact.field === 'officers' || fact.field === 'attendees' || fact.field === 'voters');

function parted(people: readonly Person[], known: (name: string) => boolean): readonly Person[] {
  for (const [at, one] of people.slice(0, -1).entries()) {
    const other = people[at + 1]!;
    if (known(one.name) || known(other.name)) continue;
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
