import type { Finding } from '../model/finding';
import type { ItemId, ReviewerName } from '../model/ids';
import type { Mark } from '../model/mark';
import type { Points } from '../model/points';
import type { Scorecard } from '../model/scorecard';
import { type DeductionRule, type Gate, type Item, isBonus, type ScoringTemplate } from '../model/scoring-template';
import type { Verdict } from '../model/verdict';
import { score } from './score';

/** What the machine proposes for one item or gate, with the findings it rests on. Counts for nothing until a person marks. */
export type Proposal = {
  readonly item: ItemId;
  readonly gate: boolean;
  readonly verdict: Verdict;
  readonly deduction: Points;
  readonly findings: readonly Finding[];
  /** Lowest of the findings that decide the verdict; 0 where no check speaks. */
  readonly confidence: number;
};

/** One proposal for every gate and item of the standard, in its order; items of another procedure only where its papers speak. */
export function propose(template: ScoringTemplate, findings: readonly Finding[]): readonly Proposal[] {
  const of = ({ checks }: Gate | Item) => findings.filter(({ check }) => checks.includes(check));
  return [
    ...template.gates.map((gate) => ({ ...proposal(gate.id, of(gate), undefined), gate: true })),
    ...template.groups
      .flatMap(({ items }) => items)
      .filter((item) => item.within === undefined || of(item).some(({ verdict }) => verdict !== 'not-applicable'))
      .map((item) => ({
        ...(isBonus(item) ? noBonus(item.id) : proposal(item.id, of(item), item.deduction)),
        gate: false,
      })),
  ];
}

/** What was done well enough for a bonus is for people to say. */
const noBonus = (item: ItemId): Omit<Proposal, 'gate'> => ({
  item,
  verdict: 'not-applicable',
  deduction: 0 as Points,
  findings: [],
  confidence: 0,
});

/** Any violation decides; then any doubt; an item does not apply only where none of its checks does. */
function proposal(item: ItemId, findings: readonly Finding[], rule: DeductionRule | undefined): Omit<Proposal, 'gate'> {
  const verdict = (['violated', 'undetermined', 'satisfied', 'not-applicable'] as const).find((each) =>
    findings.some((finding) => finding.verdict === each),
  );
  const deciding = findings.filter((finding) => finding.verdict === verdict);
  return {
    item,
    verdict: verdict ?? 'undetermined',
    deduction: verdict === 'violated' && rule !== undefined ? deduction(rule, deciding) : (0 as Points),
    findings,
    confidence: deciding.length === 0 ? 0 : Math.min(...deciding.map(({ confidence }) => confidence)),
  };
}

/** Once, or for every document or place, up to the cap. */
export function deduction({ per, each, cap }: DeductionRule, violated: readonly Finding[]): Points {
  const times = per === 'once' ? 1 : violated.reduce((total, { occurrences }) => total + Math.max(1, occurrences), 0);
  return Math.min(cap, each * times) as Points;
}

/** Stands where a person would write why a gate is breached. */
const PROPOSED = '程序建议';

/**
 * The score if every proposal stood and every doubt were settled in the agency's favour. For lists and the command line;
 * never a result.
 */
export function proposedScore(
  template: ScoringTemplate,
  proposals: readonly Proposal[],
): Extract<Scorecard, { outcome: 'graded' }> {
  const marks = proposals.map(
    ({ item, verdict, deduction: points }): Mark => ({
      item,
      reviewer: '' as ReviewerName,
      verdict: verdict === 'undetermined' ? 'satisfied' : verdict,
      deduction: points,
      note: PROPOSED,
      citations: [],
      accepted: false,
      at: '',
    }),
  );
  const card = score(template, marks);
  if (card.outcome === 'unsettled') throw new Error(`no proposal for ${card.awaiting.join()}`);
  return card;
}
