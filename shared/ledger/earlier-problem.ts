import { bare } from '../base/normalise-text';
import { similarity } from '../base/similarity';
import type { HeldProblem } from '../model/held-problem';
import type { Problem } from '../model/problem';

/** How alike two wordings must be to be taken for the same problem where items differ, as between standards. */
const ALIKE = 0.7;

/** The same problem of the same agency in an earlier year, the latest first: by item, else by nearly the same words. */
export function earlierLike(
  problem: Pick<Problem, 'agency' | 'year' | 'item' | 'title' | 'words'>,
  ledger: readonly Pick<HeldProblem, 'id' | 'problem'>[],
): Pick<HeldProblem, 'id' | 'problem'> | undefined {
  const before = ledger
    .filter(({ problem: old }) => old.agency === problem.agency && old.year < problem.year)
    .toSorted((a, b) => b.problem.year - a.problem.year);
  const words = bare(problem.words);
  return (
    before.find(({ problem: old }) => old.item === problem.item) ??
    before.find(({ problem: old }) => old.title !== '' && old.title === problem.title) ??
    before.find(({ problem: old }) => words !== '' && similarity(bare(old.words), words) >= ALIKE)
  );
}
