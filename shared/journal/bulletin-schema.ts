import { z } from 'zod';
import { bulletinTables } from '../model/bulletin';
import type { BulletinChange } from '../model/bulletin-change';
import { campaignId, day, exportedFile, list, paper, printedPaper, sha256, text } from './parts-schema';

const part = z.discriminatedUnion('kind', [
  z.strictObject({
    id: text,
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text,
  }),
  z.strictObject({ id: text, kind: z.literal('text'), text }),
  z.strictObject({ id: text, kind: z.literal('table'), table: z.enum(bulletinTables) }),
]);

const bulletinText = z.strictObject({
  title: text,
  addressee: text,
  parts: list(part),
  annexes: list(z.enum(['results', 'excellent'])),
});

const scope = z.strictObject({
  campaign: campaignId.optional(),
  gateRule: z.enum(['counted', 'left-out']),
  smallBelow: z.int().min(1),
});

const published = z.strictObject({
  number: text,
  on: day,
  figures: list(z.strictObject({ key: text, words: text })),
  paper,
  sha256,
});

/** What the payload of each kind looks like. */
export const bulletinPayloads: { readonly [Kind in BulletinChange['kind']]: z.ZodType } = {
  'bulletin.saved': z.strictObject({ text: bulletinText, scope }),
  'bulletin.published': z.strictObject({ published }),
  'bulletin.withdrawn': z.strictObject({ why: text }),
  'bulletin.removed': z.strictObject({}),
  'bulletin.exported': exportedFile,
  'bulletin.printed': printedPaper,
};
