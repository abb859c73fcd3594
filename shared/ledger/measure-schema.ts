import { z } from 'zod';
import type { ItemId } from '../model/ids';
import type { Measure } from '../model/measure';

const words = z.string().min(1).max(200);
const asked = z.strictObject({ name: z.string().regex(/^[a-zA-Z]+$/), title: words });
const common = { item: words.transform((id) => id as ItemId), title: words, source: words };
const positive = z.number().positive();

const measure = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('share'), of: z.array(asked).length(2), atLeast: positive.max(1) }),
  z.strictObject({ ...common, kind: z.literal('oneFor'), of: z.array(asked).length(2), each: positive }),
  z.strictObject({ ...common, kind: z.literal('atLeast'), of: z.array(asked).length(1), atLeast: positive }),
  z.strictObject({ ...common, kind: z.literal('atMost'), of: z.array(asked).length(1), atMost: positive }),
]);

/** What ships in `resources/checklist-measures.json`. @throws where the file is not what it should be */
export const parseMeasures = (json: unknown): readonly Measure[] =>
  z
    .strictObject({ measures: z.array(measure) })
    .parse(json)
    .measures.map((each): Measure => {
      const { item, title, kind, of, source } = each;
      return { item, title, kind, of, source, limit: limitOf(each) };
    });

function limitOf(each: z.infer<typeof measure>): number {
  if (each.kind === 'oneFor') return each.each;
  return each.kind === 'atMost' ? each.atMost : each.atLeast;
}
