import { z } from 'zod';
import type { LimitRule } from '../model/limit-rule';

const words = z.string().max(500);

const rule = z.strictObject({
  id: words.min(1),
  name: words.min(1),
  source: words,
  term: z.strictObject({
    length: z.int().min(1).max(365),
    unit: z.enum(['calendar-day', 'working-day', 'month']),
    rollover: z.boolean(),
  }),
  basis: z.strictObject({ notice: words, opinion: words, decision: words, referral: words }),
});

/** The presets that ship in `resources/limit-rules.json`. @throws where the file is not what it should be */
export const parseLimitRules = (json: unknown): readonly LimitRule[] =>
  z.strictObject({ rules: z.array(rule).min(1) }).parse(json).rules;
