import { z } from 'zod';
import type { DossierChange } from '../model/dossier-change';
import { grades } from '../model/grade';
import { type InstrumentKind, instrumentKinds } from '../model/instrument';
import { procedures } from '../model/procedure';
import { sights } from '../model/sight';
import { factSchema, field } from './fact-schema';
import { panelPayloads } from './panel-schema';
import {
  box,
  citation,
  exportedFile,
  goodPractice,
  instant,
  instrumentId,
  itemId,
  list,
  pagePlace,
  printedPaper,
  sha256,
  templateRef,
  text,
  verdict,
} from './parts-schema';

const turn = z.literal([0, 90, 180, 270]);
const empty = z.strictObject({});

const scan = z.strictObject({
  sha256,
  name: text,
  media: z.enum(['application/pdf', 'image/jpeg', 'image/png', 'image/tiff', 'image/bmp', 'image/webp']),
  bytes: z.int().min(0),
  pages: z.int().min(0),
  incomplete: z.literal(true).optional(),
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
  verdict,
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

const selfCost = z.strictObject({ item: itemId, title: text, deduction: z.int().min(0), words: text });

const selfScore = z.strictObject({
  template: templateRef,
  score: z.number(),
  grade: z.enum(grades),
  problems: z.int().min(0),
  doubts: z.int().min(0),
  costs: list(selfCost).optional(),
  at: instant.optional(),
});

/** What the payload of each kind looks like. */
export const dossierPayloads: { readonly [Kind in DossierChange['kind']]: z.ZodType } = {
  'dossier.received': z.strictObject({ name: text, scans: list(scan) }),
  'dossier.renamed': z.strictObject({ name: text }),
  'dossier.procedure': z.strictObject({ procedure: z.enum(procedures).nullable() }),
  'dossier.self-scored': z.strictObject({ selfScore }),
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
  'review.opened': z.strictObject({ template: templateRef }),
  'mark.set': z.strictObject({ mark }),
  'mark.withdrawn': z.strictObject({ item: itemId }),
  'instrument.sighted': z.strictObject({ instrument: instrumentId, sight: z.enum(sights) }),
  'pages.vouched': z.strictObject({ pages: list(pagePlace) }),
  'pages.vouch-withdrawn': z.strictObject({ pages: list(pagePlace) }),
  'review.praised': z.strictObject({ practices: list(goodPractice) }),
  'review.concluded': z.strictObject({ score: z.number(), grade: text }),
  'review.reopened': z.strictObject({ why: text }),
  'export.made': exportedFile,
  'paper.printed': printedPaper,
  ...panelPayloads,
};
