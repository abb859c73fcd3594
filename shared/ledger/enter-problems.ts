import { canonicalJson } from '../base/canonical-json';
import { sha256 } from '../base/sha256';
import type { HeldProblem } from '../model/held-problem';
import type { ProblemId } from '../model/ids';
import type { Problem } from '../model/problem';
import type { ProblemChange } from '../model/problem-change';
import { earlierLike } from './earlier-problem';

/** A problem as a review, a consensus, a checklist or an older ledger tells of it. */
export type FoundProblem = Omit<Problem, 'revision' | 'number' | 'earlier'> & { readonly number?: string };

/**
 * Entered twice it is the same problem: the same year, dossier and item; without a dossier, the same agency, matter and words.
 * What an agency found itself never is the one that the bureau found afterwards: each has a life of its own.
 */
export function problemIdOf({ year, dossier, item, agency, matter, source, words }: FoundProblem): ProblemId {
  const typed = source === 'import' || source === 'hand';
  const of = dossier === undefined ? [year, agency, matter, item, typed ? words : ''] : [year, dossier, item];
  const key = source === 'self-check' ? [...of, source] : of;
  return `pb-${sha256(canonicalJson(key)).slice(0, 24)}` as ProblemId;
}

/**
 * 记入台账: what is new is entered with the next number of its agency; what is there already gets the new words, unless
 * nothing changed. Numbers, agencies, limits, owners
 * and links once given stay.
 */
export function enterProblems(
  found: readonly FoundProblem[],
  ledger: readonly HeldProblem[],
): readonly ProblemChange[] {
  const held = new Map(ledger.map((each) => [each.id, each.problem]));
  const number = numbering(ledger);
  const changes: ProblemChange[] = [];
  for (const each of found) {
    const id = problemIdOf(each);
    const before = held.get(id);
    const problem = before === undefined ? entered(each, ledger, number) : reworded(each, before);
    if (problem === undefined) continue;
    held.set(id, problem);
    changes.push({ kind: 'problem.entered', subject: id, payload: { problem } });
  }
  return changes;
}

function entered(
  found: FoundProblem,
  ledger: readonly HeldProblem[],
  number: (found: FoundProblem) => string,
): Problem {
  const earlier = earlierLike(found, ledger)?.id;
  return { ...found, number: found.number ?? number(found), revision: 1, ...(earlier !== undefined && { earlier }) };
}

function reworded(found: FoundProblem, before: Problem): Problem | undefined {
  const { number, agency, owner, due, earlier, revision } = before;
  const kept = { number, agency, owner, ...(due !== undefined && { due }), ...(earlier !== undefined && { earlier }) };
  const next = { ...found, ...kept, revision };
  return canonicalJson(next) === canonicalJson(before) ? undefined : { ...next, revision: revision + 1 };
}

/** 年度-单位序号-卷序号-问题序号, all counted within the ledger: 2026-03-002-005. */
function numbering(ledger: readonly HeldProblem[]): (found: FoundProblem) => string {
  const agencies = new Map<string, number>();
  const matters = new Map<string, number>();
  const counts = new Map<string, number>();
  const place = (all: Map<string, number>, key: string, within: number): number => {
    const known = all.get(key);
    if (known !== undefined) return known;
    all.set(key, within);
    return within;
  };
  const parts = ({ year, agency, dossier, matter }: Pick<FoundProblem, 'year' | 'agency' | 'dossier' | 'matter'>) => {
    const ofYear = [...agencies.keys()].filter((key) => key.startsWith(`${year}\n`)).length;
    const a = place(agencies, `${year}\n${agency}`, ofYear + 1);
    const ofAgency = [...matters.keys()].filter((key) => key.startsWith(`${year}\n${agency}\n`)).length;
    const m = place(matters, `${year}\n${agency}\n${dossier ?? matter}`, ofAgency + 1);
    return { a, m };
  };
  const next = (year: number, a: number, m: number, from: number): string => {
    const key = `${year}-${pad(a, 2)}-${pad(m, 3)}`;
    const count = Math.max(counts.get(key) ?? 0, from) + 1;
    counts.set(key, count);
    return `${key}-${pad(count, 3)}`;
  };
  for (const { problem } of ledger) {
    const [, year, a, m, n] = /^(\d{4})-(\d+)-(\d+)-(\d+)$/.exec(problem.number) ?? [];
    if (year === undefined || Number(year) !== problem.year) continue;
    agencies.set(`${year}\n${problem.agency}`, Number(a));
    matters.set(`${year}\n${problem.agency}\n${problem.dossier ?? problem.matter}`, Number(m));
    const key = `${year}-${a}-${m}`;
    counts.set(key, Math.max(counts.get(key) ?? 0, Number(n)));
  }
  return (found) => {
    const { a, m } = parts(found);
    return next(found.year, a, m, 0);
  };
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
