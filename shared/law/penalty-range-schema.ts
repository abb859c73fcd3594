import { z } from 'zod';
import type { PlainDate } from '../base/plain-date';
import type { FineRange, PenaltyBook } from './penalty-ranges';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, '日期应写作 2024-03-05')
  .transform((date) => date as PlainDate);
const yuan = z
  .number()
  .int('金额以整元计')
  .nonnegative()
  .transform((sum) => sum * 100);
const article = z.number().int().positive();

const fine = z
  .strictObject({
    when: z.string().min(2).optional(),
    of: z.string().min(2).optional(),
    below: yuan.optional(),
    atLeast: yuan.optional(),
    floor: yuan.optional(),
    from: yuan.optional(),
    to: yuan.optional(),
    times: z.tuple([z.number().nonnegative(), z.number().positive()]).optional(),
  })
  .refine(
    ({ to, times }) => (to === undefined) !== (times === undefined),
    '写金额（from、to）或者倍数（times），只写一种',
  )
  .refine(({ times, of }) => times === undefined || of !== undefined, '按倍数计算的要写明按什么计算（of）')
  .refine(({ from = 0, to = from, times = [0, 0] }) => from <= to && times[0] <= times[1], '下限高于上限')
  .transform(({ times, from = 0, to = 0, ...rest }): FineRange => {
    const bounds = times === undefined ? { kind: 'sum' as const, from, to } : multiples(times);
    return { ...(rest as Omit<FineRange, 'kind' | 'from' | 'to'>), ...bounds };
  });

const multiples = ([from, to]: readonly [number, number]) => ({ kind: 'times' as const, from, to });

const file = z.strictObject({
  schema: z.literal('penalty-ranges/1'),
  source: z.string(),
  laws: z.array(
    z.strictObject({
      name: z.string().min(2),
      from: day,
      to: day.optional(),
      penalties: z.array(
        z.strictObject({
          article,
          paragraph: article.optional(),
          duties: z.array(article).default([]),
          fines: z.array(fine).min(1, '至少一种罚款'),
        }),
      ),
    }),
  ),
});

/** Reads `resources/penalty-ranges.json`. Throws with the place that is wrong. */
export const parsePenaltyRanges = (json: unknown): PenaltyBook => file.parse(json).laws as unknown as PenaltyBook;
