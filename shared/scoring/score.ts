import type { Mark } from '../model/mark';
import { type Points, sum } from '../model/points';
import type { Scorecard, ScoreGroup, ScoreLine } from '../model/scorecard';
import { type Gate, type Item, isBonus, type NaPolicy, type ScoringTemplate } from '../model/scoring-template';
import { written } from './tenths';
import { total } from './total';

const ZERO = 0 as Points;

/**
 * Marks → score. Points are whole tenths. An item never falls below zero; an item that does not apply keeps its points,
 * leaves the sum, or is scaled out, as the standard says. What a bonus adds comes on top. No score while anything is unsettled.
 */
export function score(template: ScoringTemplate, marks: readonly Mark[]): Scorecard {
  const byItem = new Map(marks.map((mark) => [mark.item, mark]));
  /** A paper of another procedure that nobody spoke of is not in this dossier. */
  const isAsked = (item: Item): boolean => item.within === undefined || byItem.has(item.id);
  const groups = template.groups
    .map((group): ScoreGroup => {
      const asked = group.items.filter(isAsked);
      const lines = asked.map((item) => line(item, byItem.get(item.id), item.naPolicy ?? template.naPolicy));
      const earned = sum(lines.map((each) => each.earned));
      if (group.id === 'bonus')
        return { id: 'bonus', lines, points: ZERO, earned: Math.min(earned, group.points) as Points };
      return { id: group.id, lines, points: counted(lines), earned };
    })
    .filter(({ lines }) => lines.length > 0);
  const awaiting = [...template.gates, ...template.groups.flatMap(({ items }) => items.filter(isAsked))]
    .filter((each) => !settled(each, byItem.get(each.id)))
    .map(({ id }) => id);
  if (awaiting.length > 0) return { outcome: 'unsettled', awaiting, groups };

  const breached = template.gates.filter(({ id }) => byItem.get(id)!.verdict === 'violated');
  return { outcome: 'graded', gates: breached.map(({ id }) => id), groups, ...total(template, groups, breached) };
}

/** Whether a person has decided; a bonus is given or not, and asks nobody. A gate found breached is decided only with its written reason (细则24：写明认定理由). */
export function settled(target: Item | Gate, mark: Mark | undefined): boolean {
  if (isBonus(target)) return true;
  if (mark === undefined || mark.verdict === 'undetermined') return false;
  return !('effect' in target) || mark.verdict !== 'violated' || mark.note.trim() !== '';
}

function line(item: Item, mark: Mark | undefined, naPolicy: NaPolicy): ScoreLine {
  if (isBonus(item)) return bonusLine(item, mark);
  const verdict = mark?.verdict ?? 'undetermined';
  const base = { item: item.id, verdict, points: item.points };
  if (verdict === 'not-applicable') {
    const stays = naPolicy === 'full-mark' || naPolicy === 'zero';
    const earned = naPolicy === 'full-mark' ? item.points : ZERO;
    return { ...base, deduction: ZERO, earned, counted: stays, working: naWords[naPolicy] };
  }
  const deduction =
    verdict === 'violated' ? (Math.min(mark!.deduction, item.deduction.cap, item.points) as Points) : ZERO;
  const earned = (item.points - deduction) as Points;
  return {
    ...base,
    deduction,
    earned,
    counted: true,
    working: `${written(item.points)} − ${written(deduction)} = ${written(earned)}`,
  };
}

function bonusLine({ id, points }: Item, mark: Mark | undefined): ScoreLine {
  const given = mark?.verdict === 'satisfied' ? (Math.max(0, points - mark.deduction) as Points) : ZERO;
  return {
    item: id,
    verdict: given > 0 ? 'satisfied' : 'not-applicable',
    points,
    deduction: ZERO,
    earned: given,
    counted: false,
    working: given > 0 ? `加 ${written(given)} 分` : '不加分',
  };
}

const naWords: Record<NaPolicy, string> = {
  'full-mark': '不适用，按满分计',
  rescale: '不适用，不计入总分，其余按比例折算',
  exclude: '不适用，不计入总分',
  zero: '不适用，按 0 分计',
};

const counted = (lines: readonly ScoreLine[]): Points =>
  sum(lines.filter((each) => each.counted).map((each) => each.points));
