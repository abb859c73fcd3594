import { fieldWords } from '#shared/glossary';
import { holdsPlace } from '#shared/model/citation';
import type { Fact } from '#shared/model/fact';
import type { Finding } from '#shared/model/finding';

/** Facts read with less than this ask for a look. */
export const DOUBTFUL = 0.8;

/** Lists of what lies in the file: looked through as a whole, not confirmed with one key. */
const counted: ReadonlySet<Fact['field']> = new Set(['catalogue', 'photos']);

const order = Object.keys(fieldWords);

/** What the machine read with doubt, or saw and could not read. */
export const isDoubtful = (fact: Fact): boolean =>
  !counted.has(fact.field) &&
  fact.by === 'machine' &&
  (fact.state === 'illegible' || (fact.state === 'read' && fact.confidence < DOUBTFUL));

/** Doubtful facts, those first on which a violation or a question rests; within equals paper by paper. */
export function doubtfulFacts(facts: readonly Fact[], findings: readonly Finding[]): readonly Fact[] {
  const weight = (fact: Fact): number => {
    if (fact.state === 'absent') return 0;
    const resting = findings.filter(({ citations }) =>
      citations.some((citation) => fact.cited.some((place) => holdsPlace(citation, place))),
    );
    if (resting.some(({ verdict }) => verdict === 'violated')) return 2;
    return resting.some(({ verdict }) => verdict === 'undetermined') ? 1 : 0;
  };
  return facts
    .filter(isDoubtful)
    .map((fact) => ({ fact, weight: weight(fact), page: fact.state === 'absent' ? 0 : (fact.cited[0]?.page ?? 0) }))
    .toSorted(
      (a, b) => b.weight - a.weight || a.page - b.page || order.indexOf(a.fact.field) - order.indexOf(b.fact.field),
    )
    .map(({ fact }) => fact);
}
