import { z } from 'zod';
import type { Change, ChangeKind } from '../model/change';
import { type InstrumentKind, instrumentKinds } from '../model/instrument';
import { procedures } from '../model/procedure';
import { verdicts } from '../model/verdict';
import { factSchema, field } from './fact-schema';
import { box, citation, dossierId, instrumentId, itemId, list, sha256, text } from './parts-schema';

const turn = z.literal([0, 90, 180, 270]);
const empty = z.strictObject({});

const scan = z.strictObject({
  sha256,
  name: text,
  media: z.enum(['application/pdf', 'image/jpeg', 'image/png', 'image/tiff', 'image/bmp', 'image/webp']),
  bytes: z.int().min(0),
  pages: z.int().min(0),
});

const instrument = z.strictObject({
  id: instrumentId,
  kind: z.enum(Object.keys(instrumentKinds) as [InstrumentKind, ...InstrumentKind[]]),
  title: text,
  pages: list(z.int().min(1)),
  confidence: z.number().min(0).max(1),
  by: z.enum(['machine', 'reviewer']),
});

const mark = z.strictObject({
  item: itemId,
  verdict: z.enum(verdicts),
  deduction: z.int().min(0),
  note: text,
  citations: list(citation),
  accepted: z.boolean(),
});

const share = z.number().min(0).max(1);

const line = z.strictObject({
  text,
  box,
  confidence: share,
  stops: list(z.number()).optional(),
  sure: list(share).optional(),
});

const region = { scan: sha256, index: z.int().min(0), box };

const payloads: { readonly [Kind in ChangeKind]: z.ZodType } = {
  'dossier.received': z.strictObject({ name: text, scans: list(scan) }),
  'dossier.renamed': z.strictObject({ name: text }),
  'dossier.procedure': z.strictObject({ procedure: z.enum(procedures) }),
  'dossier.removed': empty,
  'page.turned': z.strictObject({ scan: sha256, index: z.int().min(0), turn }),
  'region.reread': z.strictObject({
    ...region,
    engine: z.enum(['text-layer', 'tesseract', 'pp-ocr']),
    lines: list(line),
  }),
  'region.reread-withdrawn': z.strictObject(region),
  'instruments.arranged': z.strictObject({ instruments: list(instrument).nullable() }),
  'fact.corrected': z.strictObject({ fact: factSchema }),
  'fact.correction-withdrawn': z.strictObject({ instrument: instrumentId, field }),
  'review.opened': z.strictObject({ template: z.strictObject({ id: text, version: text, sha256 }) }),
  'mark.set': z.strictObject({ mark }),
  'mark.withdrawn': z.strictObject({ item: itemId }),
  'review.concluded': z.strictObject({ score: z.number(), grade: text }),
  'review.reopened': z.strictObject({ why: text }),
  'export.made': z.strictObject({ output: text, file: text, sha256 }),
};

const kind = z.enum(Object.keys(payloads) as [ChangeKind, ...ChangeKind[]]);

/** Whether what came from outside (the window, a package) is a change. A kind without a payload here does not compile. */
export const changeSchema = z
  .strictObject({ kind, subject: dossierId, payload: z.unknown() })
  .refine((change) => payloads[change.kind].safeParse(change.payload).success, {
    error: 'payload does not fit its kind',
  }) as unknown as z.ZodType<Change>;
