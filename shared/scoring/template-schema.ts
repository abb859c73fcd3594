import { z } from 'zod';
import { checkGroups } from '../model/finding';
import { grades } from '../model/grade';
import { points, sum } from '../model/points';
import { procedures } from '../model/procedure';
import { type Item, judgedGroups, type ScoringTemplate } from '../model/scoring-template';

const tenths = z
  .number('应为数字')
  .nonnegative('不能为负')
  .refine((value) => Number.isInteger(Math.round(value * 1000) / 100), '最多一位小数')
  .transform(points);
const words = z.string('应为文字').min(1, '不能为空');
const naPolicy = z.enum(['full-mark', 'rescale', 'exclude', 'zero']);

const item = z.strictObject({
  id: words,
  title: words,
  requirement: words,
  basis: z.array(words),
  severity: z.enum(['major', 'ordinary', 'minor']),
  points: tenths,
  deduction: z.strictObject({
    per: z.enum(['once', 'document', 'occurrence']),
    each: tenths,
    step: tenths,
    cap: tenths,
  }),
  naPolicy: naPolicy.optional(),
  within: z.enum(procedures).optional(),
  checks: z.array(words),
  guidance: words.optional(),
});

const gate = z.strictObject({
  id: words,
  title: words,
  requirement: words,
  basis: z.array(words),
  effect: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('zero') }),
    z.strictObject({ kind: z.literal('fail') }),
    z.strictObject({ kind: z.literal('cap-grade'), best: z.enum(grades) }),
  ]),
  checks: z.array(words),
});

const template = z.strictObject({
  schema: z.literal('scoring-template/1', '格式版本应为 scoring-template/1'),
  id: z.string().regex(/^[a-z0-9-]+$/, '只能用小写字母、数字和连字符'),
  version: words,
  name: words,
  source: words,
  procedure: z.enum(procedures),
  effectiveFrom: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '应写作 2024-01-01'),
  total: tenths,
  share: z.strictObject({ base: tenths, weight: tenths }).optional(),
  naPolicy,
  rounding: z.strictObject({ step: tenths, order: z.enum(['grade-then-round', 'round-then-grade']) }),
  gradeLines: z.array(z.strictObject({ grade: z.enum(grades), from: tenths })).min(2, '至少两个等次'),
  gates: z.array(gate),
  groups: z.array(
    z.strictObject({
      id: z.enum([...checkGroups, 'bonus']),
      title: words,
      points: tenths,
      counts: z.enum(['share', 'deduction']).optional(),
      items: z.array(item).min(1, '至少一项'),
    }),
  ),
});

export type ParsedTemplate =
  | { readonly ok: true; readonly template: ScoringTemplate }
  | { readonly ok: false; readonly complaints: readonly string[] };

/** Reads a standard from its JSON; where it cannot be used, says in plain words what is wrong and where. */
export function parseTemplate(json: unknown): ParsedTemplate {
  const parsed = template.safeParse(json);
  if (!parsed.success) {
    return {
      ok: false,
      complaints: parsed.error.issues.map(({ path, message }) => `${place(json, path)}：${message}`),
    };
  }
  const read = withBonus(parsed.data as unknown as ScoringTemplate);
  const complaints = contradictions(read);
  return complaints.length === 0 ? { ok: true, template: read } : { ok: false, complaints };
}

/** Items of the group `bonus` add to the score. */
const withBonus = (read: ScoringTemplate): ScoringTemplate => ({
  ...read,
  groups: read.groups.map((group) =>
    group.id === 'bonus' ? { ...group, items: group.items.map((each) => ({ ...each, bonus: true as const })) } : group,
  ),
});

/** What a schema cannot see: sums, order, doubles. */
function contradictions(read: ScoringTemplate): readonly string[] {
  const items = read.groups.flatMap((group) => group.items);
  const ids = [...read.gates.map(({ id }) => id), ...items.map(({ id }) => id)];
  const groups = read.groups.map(({ id }) => id);
  return [
    ...doubled(ids).map((id) => `编号“${id}”重复；每一项的编号必须唯一`),
    ...doubled(groups).map((id) => `评分项组“${id}”写了两次；同一组只写一次`),
    ...bonusTrouble(read),
    ...judgedGroups(read)
      .filter((group) => sum(group.items.map((each) => each.points)) !== group.points)
      .map(
        (group) =>
          `“${group.title}”各项分值之和为 ${sum(group.items.map((each) => each.points)) / 10}，与所列 ${group.points / 10} 分不符`,
      ),
    ...totalTrouble(read),
    ...items.flatMap(deductionTrouble),
    ...items
      .filter((each) => each.checks.length === 0 && each.guidance === undefined)
      .map((each) => `“${each.id} ${each.title}”既没有自动检查，也没有写明人工看什么（guidance）`),
    ...gradeTrouble(read),
    ...(read.rounding.step > 0 ? [] : ['舍入步长必须大于 0']),
  ];
}

const doubled = (ids: readonly string[]): readonly string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

/** A bonus group may add less than its items together, never more; what an item adds is chosen up to all of it. */
const bonusTrouble = ({ groups }: ScoringTemplate): readonly string[] =>
  groups
    .filter(({ id }) => id === 'bonus')
    .flatMap(({ title, points: most, items }) => [
      ...(most <= sum(items.map((each) => each.points)) ? [] : [`“${title}”最多加 ${most / 10} 分，超过各项之和`]),
      ...items
        .filter((each) => each.deduction.cap !== each.points)
        .map((each) => `“${each.id} ${each.title}”是加分项，cap 应等于 points`),
    ]);

/** Groups make the total; where they count by share, `base` and `weight` do, and some group must have a share. */
function totalTrouble(read: ScoringTemplate): readonly string[] {
  const { total, share } = read;
  const groups = judgedGroups(read);
  const outside = groups.filter(({ counts }) => counts === 'deduction');
  if (share === undefined) {
    return [
      ...(sum(groups.map((group) => group.points)) === total ? [] : [`各组分值之和与总分 ${total / 10} 不符`]),
      ...outside.map(({ title }) => `“${title}”写了 counts: deduction，但标准没有写 share（得分制）`),
    ];
  }
  return [
    ...(sum([share.base, share.weight]) === total ? [] : [`share 的 base 与 weight 之和与总分 ${total / 10} 不符`]),
    ...(outside.length < groups.length ? [] : ['得分制（share）至少要有一组参与折算']),
  ];
}

function deductionTrouble({ id, title, points: worth, deduction }: Item): readonly string[] {
  const { each, step, cap } = deduction;
  const name = `“${id} ${title}”`;
  return [
    ...(step > 0 ? [] : [`${name}的扣分步长必须大于 0`]),
    ...(cap <= worth ? [] : [`${name}的扣分上限 ${cap / 10} 超过该项分值 ${worth / 10}`]),
    ...(each <= cap ? [] : [`${name}每次扣 ${each / 10} 超过上限 ${cap / 10}`]),
    ...(step === 0 || (each % step === 0 && cap % step === 0) ? [] : [`${name}的扣分不是步长 ${step / 10} 的整数倍`]),
  ];
}

function gradeTrouble({ gradeLines, total }: ScoringTemplate): readonly string[] {
  const falling = gradeLines.every((line, index) => index === 0 || line.from < gradeLines[index - 1]!.from);
  return [
    ...(falling ? [] : ['等次线应从高到低排列']),
    ...(gradeLines.at(-1)!.from === 0 ? [] : ['最后一个等次应从 0 分起']),
    ...(gradeLines[0]!.from <= total ? [] : ['最高等次线超过总分']),
  ];
}

/** groups.4.items.2.points → “PU-NOTI-06 听证权告知”的 points */
function place(json: unknown, path: readonly PropertyKey[]): string {
  let value: unknown = json;
  let name = '';
  const rest: PropertyKey[] = [];
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
    rest.push(key);
    if (typeof value === 'object' && value !== null && 'title' in value) {
      const { id, title } = value as { readonly id?: unknown; readonly title?: unknown };
      name = `“${[id, title].filter(Boolean).join(' ')}”的 `;
      rest.length = 0;
    }
  }
  return `${name}${rest.map(String).join('.') || '文件'}`;
}
