import type { Finding } from '#shared/model/finding';
import type { ItemId } from '#shared/model/ids';
import type { Mark } from '#shared/model/mark';
import { type Points, sum } from '#shared/model/points';
import { type Gate, type GroupId, type Item, isBonus, type ScoringTemplate } from '#shared/model/scoring-template';
import { type Proposal, settled } from '#shared/scoring/index';

export type Doubt = NonNullable<Finding['doubt']>;

/** One item or gate as it lies on the desk: what is asked, what the machine proposes, what the person decided. */
export type DeskLine = {
  readonly id: ItemId;
  readonly target: Item | Gate;
  readonly proposal: Proposal;
  readonly mark: Mark | undefined;
  readonly settled: boolean;
  /** Why the machine cannot tell, where it cannot: a bad scan is another matter than a question of law. */
  readonly doubt: Doubt | undefined;
};

export type DeskGroup = {
  readonly id: GroupId | 'gates';
  readonly title: string;
  readonly lines: readonly DeskLine[];
  readonly settled: number;
  readonly deducted: Points;
  /** 加分 given, within what the group may add. */
  readonly added: Points;
};

/**
 * The standard's gates, then its groups, each line with its proposal and mark. Every id of the standard has a proposal, but for
 * items of another procedure whose papers are not in the dossier: those are not shown.
 */
export function deskGroups(
  template: ScoringTemplate,
  proposals: readonly Proposal[],
  marks: readonly Mark[],
): readonly DeskGroup[] {
  const proposed = new Map(proposals.map((proposal) => [proposal.item, proposal]));
  const marked = new Map(marks.map((mark) => [mark.item, mark]));
  const line = (target: Item | Gate): DeskLine => {
    const proposal = proposed.get(target.id) ?? silent(target.id);
    const mark = marked.get(target.id);
    return { id: target.id, target, proposal, mark, settled: settled(target, mark), doubt: doubtOf(proposal) };
  };
  const isHere = (item: Item): boolean => item.within === undefined || proposed.has(item.id) || marked.has(item.id);
  const group = (id: DeskGroup['id'], title: string, targets: readonly (Item | Gate)[], most = NONE): DeskGroup => {
    const lines = targets.map(line);
    const bonus = id === 'bonus';
    return {
      id,
      title,
      lines,
      settled: lines.filter((each) => (bonus ? each.mark : each.settled)).length,
      deducted: bonus ? NONE : sum(lines.map(({ mark }) => mark?.deduction ?? NONE)),
      added: bonus ? (Math.min(most, sum(lines.map(given))) as Points) : NONE,
    };
  };
  const gates = template.gates.length === 0 ? [] : [group('gates', '否决项', template.gates)];
  const groups = template.groups.map(({ id, title, items, points }) => group(id, title, items.filter(isHere), points));
  return [...gates, ...groups.filter(({ lines }) => lines.length > 0)];
}

const NONE = 0 as Points;

/** What a bonus adds as it is marked. */
export const given = ({ target, mark }: Pick<DeskLine, 'target' | 'mark'>): Points =>
  isBonus(target) && mark?.verdict === 'satisfied' ? ((target.points - mark.deduction) as Points) : NONE;

/** Marked once, when its papers were seen; they are gone since. */
const silent = (item: ItemId): Proposal => ({
  item,
  gate: false,
  verdict: 'not-applicable',
  deduction: 0 as Points,
  findings: [],
  confidence: 0,
});

export const isGate = (target: Item | Gate): target is Gate => 'effect' in target;

/** Findings that decided the proposal; the others only accompany it. */
export const deciding = ({ verdict, findings }: Proposal): readonly Finding[] =>
  findings.filter((finding) => finding.verdict === verdict);

/** A doubt is the scan's only when nothing but the scan stands in the way. */
function doubtOf(proposal: Proposal): Doubt | undefined {
  if (proposal.verdict !== 'undetermined') return undefined;
  const doubts = deciding(proposal).map(({ doubt }) => doubt ?? 'judgement');
  if (doubts.length === 0 || doubts.includes('judgement')) return 'judgement';
  return doubts.includes('parameter') ? 'parameter' : 'scan';
}
