import type { CheckGroup } from './finding';
import type { Grade } from './grade';
import type { CheckId, ItemId } from './ids';
import type { Points } from './points';
import type { Procedure } from './procedure';

/** How points go: once however often, or for each document or place, in steps, up to a cap. */
export type DeductionRule = {
  readonly per: 'once' | 'document' | 'occurrence';
  readonly each: Points;
  /** A reviewer may choose any multiple of it from 0 to `cap`. */
  readonly step: Points;
  readonly cap: Points;
};

/** What a not-applicable item does to the total. */
export type NaPolicy = 'full-mark' | 'rescale' | 'exclude' | 'zero';

/** 评查项 */
export type Item = {
  readonly id: ItemId;
  readonly title: string;
  readonly requirement: string;
  readonly basis: readonly string[];
  readonly severity: 'major' | 'ordinary' | 'minor';
  readonly points: Points;
  readonly deduction: DeductionRule;
  readonly naPolicy?: NaPolicy;
  /** 卷中卷: asked only of a dossier that holds this procedure too; one nobody marked does not count. */
  readonly within?: Procedure;
  /** Checks that propose a verdict; none for items only a person can judge. */
  readonly checks: readonly CheckId[];
  /** What to look at, for items a machine cannot decide. */
  readonly guidance?: string;
  /**
   * 加分项, as every item of the group `bonus` is: 符合 adds its points, less `deduction` where a reviewer gives only a part
   * (`deduction.step` at a time); anything else adds nothing, and nobody has to decide.
   */
  readonly bonus?: true;
};

/** 加分 stands beside the groups that make the total; its `points` are the most that all of it may add. */
export type GroupId = CheckGroup | 'bonus';

/** The groups in which problems are found; what is done well stands in 加分. */
export const judgedGroups = ({ groups }: Pick<ScoringTemplate, 'groups'>): readonly JudgedGroup[] =>
  groups.filter((group): group is JudgedGroup => group.id !== 'bonus');

export type JudgedGroup = ItemGroup & { readonly id: CheckGroup };

export const isBonus = (target: Item | Gate): target is Item & { readonly bonus: true } =>
  'bonus' in target && target.bonus === true;

export type ItemGroup = {
  readonly id: GroupId;
  readonly title: string;
  readonly points: Points;
  /** Beside a `share`: `deduction` groups stand outside it, and what they lose is taken off the score as it is. */
  readonly counts?: 'share' | 'deduction';
  readonly items: readonly Item[];
};

/** 否决项. `zero` makes the total 0, `fail` the grade 不合格, `cap-grade` forbids grades above `best`. */
export type Gate = {
  readonly id: ItemId;
  readonly title: string;
  readonly requirement: string;
  readonly basis: readonly string[];
  readonly effect:
    | { readonly kind: 'zero' }
    | { readonly kind: 'fail' }
    | { readonly kind: 'cap-grade'; readonly best: Grade };
  readonly checks: readonly CheckId[];
};

export type GradeLine = { readonly grade: Grade; readonly from: Points };

/** 评分标准: data, one JSON file each in `scoring-templates/`; points there are written as 2.5 and read into tenths. */
export type ScoringTemplate = {
  readonly schema: 'scoring-template/1';
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly source: string;
  readonly procedure: Procedure;
  readonly effectiveFrom: string;
  readonly total: Points;
  /**
   * 得分制: `base` for a lawful dossier, plus `weight` times what its groups earned of what applied
   * (环执法发〔2024〕4号：50＋50×得分之和÷标准分之和－要素扣分). Without it the points earned are the score.
   */
  readonly share?: { readonly base: Points; readonly weight: Points };
  readonly naPolicy: NaPolicy;
  readonly rounding: { readonly step: Points; readonly order: 'grade-then-round' | 'round-then-grade' };
  /** Best first; the last is from 0. */
  readonly gradeLines: readonly GradeLine[];
  readonly gates: readonly Gate[];
  readonly groups: readonly ItemGroup[];
};

/** Which standard a review is bound to. */
export type TemplateRef = { readonly id: string; readonly version: string; readonly sha256: string };
