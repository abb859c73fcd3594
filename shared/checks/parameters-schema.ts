import { z } from 'zod';
import type { PlainDate } from '../base/plain-date';
import type { ParameterSet, Parameters } from '../model/parameter';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '日期应写作 2024-03-05');
/** Yuan on file, fen in the program; null is unknown. */
const fen = z
  .number('应为数字')
  .nonnegative('不能为负')
  .nullable()
  .transform((yuan) => (yuan === null ? undefined : Math.round(yuan * 100)));
const count = z.number('应为数字').int('应为整数').positive('应大于 0');
const hour = z.number('应为数字').int('应为整数').min(0, '应在 0 到 23 之间').max(23, '应在 0 到 23 之间');
const term = z
  .strictObject({ length: count, unit: z.enum(['working-day', 'calendar-day']) })
  .nullable()
  .transform((value) => value ?? undefined);

const values = z.strictObject({
  hearingThreshold: z.strictObject({ person: fen, organisation: fen }),
  soleTraderAs: z
    .enum(['person', 'organisation'])
    .nullable()
    .transform((value) => value ?? undefined),
  statementTerm: term,
  discussionThreshold: fen,
  legalReviewThreshold: fen,
  discussionQuorum: count,
  caseDays: count,
  filingTerm: term,
  publicationWorkingDays: count.nullable().transform((value) => value ?? undefined),
  vertical: z.boolean(),
  bindingOrder: z
    .enum(['decision-first', 'chronological', 'market-tradition', 'two-volumes'])
    .nullable()
    .transform((value) => value ?? undefined),
  authorisedBodies: z.array(z.string().min(2, '机构名称不能为空')),
  inspectionItems: z.array(z.string().min(2, '检查事项不能为空')).optional(),
  inspectionsPerYear: count.optional(),
  night: z.strictObject({ from: hour, to: hour }).optional(),
  summaryLimit: z.strictObject({ person: fen, organisation: fen }).optional(),
  summaryReportTerm: term.optional(),
  courts: z.array(z.string().min(4, '法院名称不能为空')).optional(),
  archiveTerm: term.optional(),
  licenceWorkingDays: count.optional(),
  licencePublicationWorkingDays: count.optional(),
});

const file = z.strictObject({
  schema: z.literal('parameters/1', '格式版本应为 parameters/1'),
  sets: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]+$/, '只能用小写字母、数字和连字符'),
        name: z.string().min(1),
        from: day,
        to: day.optional(),
        source: z.string().min(1, '应写明来源'),
        values,
      }),
    )
    .min(1, '至少一组参数'),
});

/** Reads a file of local parameters (`resources/parameters/*.json`). Throws with the place that is wrong. */
export function parseParameters(json: unknown): readonly ParameterSet[] {
  return file.parse(json).sets.map(({ id, name, from, to, source, values: parameters }) => ({
    id,
    name,
    from: from as PlainDate,
    ...(to !== undefined && { to: to as PlainDate }),
    source,
    parameters: parameters satisfies Parameters,
  }));
}

/** The set of that id in force on `date`; where it has none for that day, its newest. */
export function parametersOn(sets: readonly ParameterSet[], id: string, date: PlainDate): ParameterSet | undefined {
  const own = sets.filter((set) => set.id === id).toSorted((a, b) => a.from.localeCompare(b.from));
  return own.findLast(({ from, to }) => from <= date && (to === undefined || date <= to)) ?? own.at(-1);
}
