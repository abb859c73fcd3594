import type { ItemId } from '../model/ids';
import type { Mark } from '../model/mark';
import { type Gate, type Item, isBonus, type ScoringTemplate } from '../model/scoring-template';
import type { ReaderReview } from './locked';

/** 分歧 on one item: what each reader says, in the order of the readers; undefined where one left it out. */
export type Divergence = {
  readonly item: ItemId;
  readonly kind: 'verdict' | 'deduction' | 'gate';
  readonly marks: readonly (Mark | undefined)[];
};

/** Items on which readers differ, gates first, then in the standard's order. A differing remark alone is no conflict. */
export function divergences(template: ScoringTemplate, reviews: readonly ReaderReview[]): readonly Divergence[] {
  const byReader = reviews.map(({ marks }) => new Map(marks.map((mark) => [mark.item, mark])));
  return targetsOf(template).flatMap((target) => {
    const marks = byReader.map((held) => held.get(target.id));
    const kind = divergence(target, marks);
    return kind === undefined ? [] : [{ item: target.id, kind, marks }];
  });
}

export const targetsOf = ({ gates, groups }: ScoringTemplate): readonly (Gate | Item)[] => [
  ...gates,
  ...groups.flatMap(({ items }) => items),
];

function divergence(target: Gate | Item, marks: readonly (Mark | undefined)[]): Divergence['kind'] | undefined {
  if (isBonus(target)) return bonusDivergence(marks);
  const [first, ...others] = marks;
  if (others.some((mark) => mark?.verdict !== first?.verdict)) return 'effect' in target ? 'gate' : 'verdict';
  if (first?.verdict !== 'violated') return undefined;
  return others.some((mark) => mark?.deduction !== first.deduction) ? 'deduction' : undefined;
}

/** A bonus nobody spoke of is not given; of one that is given, the part held back counts too. */
function bonusDivergence(marks: readonly (Mark | undefined)[]): Divergence['kind'] | undefined {
  const given = marks.map((mark) => (mark?.verdict === 'satisfied' ? mark.deduction : undefined));
  if (given.some((each) => (each === undefined) !== (given[0] === undefined))) return 'verdict';
  return given.some((each) => each !== given[0]) ? 'deduction' : undefined;
}
