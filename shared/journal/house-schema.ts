import { z } from 'zod';
import type { HouseChange } from '../model/house-change';
import type { Parameters } from '../model/parameter';
import { attachment, day, exportedFile, list, printedPaper, text } from './parts-schema';

const letterhead = z.strictObject({
  agency: text,
  numbering: text,
  signer: text,
  copiesTo: list(text),
  template: attachment.optional(),
});

const fen = z.int().min(0).optional();
const byParty = z.strictObject({ person: fen, organisation: fen });
const term = z.strictObject({ length: z.int().positive(), unit: z.enum(['working-day', 'calendar-day']) }).optional();
const hour = z.int().min(0).max(24);
const count = z.int().positive();

/** A number without a line here does not compile. Unknown ones are left out. */
const numbers: { readonly [Name in keyof Parameters]-?: z.ZodType } = {
  hearingThreshold: byParty,
  soleTraderAs: z.enum(['person', 'organisation']).optional(),
  statementTerm: term,
  discussionThreshold: fen,
  legalReviewThreshold: fen,
  discussionQuorum: count,
  caseDays: count,
  filingTerm: term,
  publicationWorkingDays: count.optional(),
  vertical: z.boolean(),
  bindingOrder: z.enum(['decision-first', 'chronological', 'market-tradition', 'two-volumes']).optional(),
  authorisedBodies: list(text),
  inspectionItems: list(text).optional(),
  inspectionsPerYear: count.optional(),
  night: z.strictObject({ from: hour, to: hour }).optional(),
  summaryLimit: byParty.optional(),
  summaryReportTerm: term,
  courts: list(text).optional(),
  archiveTerm: term,
  licenceWorkingDays: count.optional(),
  licencePublicationWorkingDays: count.optional(),
};

const set = z.strictObject({
  id: text,
  name: text,
  from: day,
  to: day.optional(),
  source: text,
  parameters: z.strictObject(numbers),
});

const days = z.record(day, text);
const holidays = z.strictObject({ name: text, from: day, to: day, off: days, work: days });

const statute = z.strictObject({
  name: text.min(2),
  level: z.enum(['law', 'regulation', 'local-regulation', 'rule', 'normative']),
  from: day,
  articles: z.record(z.string().regex(/^\d+(?:-\d+)?$/), text),
});

const reported = z.number().min(0).optional();
const annualFigures = z.strictObject({
  agency: text,
  licences: z.strictObject({ applied: reported, accepted: reported, granted: reported, heard: reported }),
  penalties: z.strictObject({
    filed: reported,
    closed: reported,
    amount: reported,
    spared: reported,
    lightened: reported,
    heard: reported,
  }),
  coercion: z.strictObject({ measures: reported, enforced: reported, applied: reported }),
  inspections: reported,
  legalReviews: z.strictObject({ reviewed: reported, refused: reported }),
});

/** What the payload of each kind looks like. */
export const housePayloads: { readonly [Kind in HouseChange['kind']]: z.ZodType } = {
  'house.letterhead': z.strictObject({ letterhead }),
  'house.parameters': z.strictObject({ set }),
  'house.parameters-removed': z.strictObject({ id: text, from: day }),
  'house.holidays': z.strictObject({ holidays }),
  'house.holidays-removed': z.strictObject({ name: text }),
  'house.statute': z.strictObject({ statute }),
  'house.statute-removed': z.strictObject({ name: text, from: day }),
  'house.annual-reported': z.strictObject({ report: z.strictObject({ year: z.int(), figures: list(annualFigures) }) }),
  'house.exported': exportedFile,
  'house.printed': printedPaper,
};
