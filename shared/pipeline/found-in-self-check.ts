import type { FoundProblem } from '../ledger/index';
import type { DossierId } from '../model/ids';
import { judgedGroups, type ScoringTemplate } from '../model/scoring-template';
import type { SelfCheck } from '../model/self-check';

type Concerned = { readonly dossier: DossierId; readonly year: number; readonly agency: string };

/** What an agency's own 自查 found in a dossier, as its ledger takes it. */
export function foundInSelfCheck(
  template: ScoringTemplate,
  { matter, costly }: SelfCheck,
  { dossier, year, agency }: Concerned,
): readonly FoundProblem[] {
  const groups = new Map(
    judgedGroups(template).flatMap(({ id, items }) => items.map((item) => [item.id, { category: id, item }] as const)),
  );
  return costly.map(({ item, title, deduction, words, mending, place, basis, citations }) => ({
    year,
    agency,
    dossier,
    matter,
    source: 'self-check',
    item,
    title,
    category: groups.get(item)?.category ?? 'gate',
    words,
    place,
    basis,
    citations,
    severity: groups.get(item)?.item.severity ?? 'gate',
    deduction,
    mending,
    owner: '',
  }));
}
