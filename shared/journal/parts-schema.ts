import { z } from 'zod';
import type {
  BulletinId,
  CampaignId,
  ChecklistId,
  DispatchId,
  DossierId,
  InstrumentId,
  ItemId,
  ProblemId,
  ReviewerName,
  Sha256,
  StepId,
} from '../model/ids';
import { verdicts } from '../model/verdict';

/** Long enough for any 违法事实, short enough that a line of the journal stays a line. */
export const text = z.string().max(20_000);

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const list = <Each extends z.ZodType>(each: Each) => z.array(each).max(5_000);

/** Where text becomes a name of our own: the only place that may say so. */
const branded = <Name extends string>(schema: z.ZodString) => schema as unknown as z.ZodType<Name, Name>;

const short = z.string().min(1).max(200);

export const sha256 = branded<Sha256>(z.string().regex(/^[0-9a-f]{64}$/));
export const dossierId = branded<DossierId>(short);
export const campaignId = branded<CampaignId>(short);
export const problemId = branded<ProblemId>(short);
export const instrumentId = branded<InstrumentId>(short);
export const itemId = branded<ItemId>(short);
export const stepId = branded<StepId>(short);
export const dispatchId = branded<DispatchId>(short);
export const checklistId = branded<ChecklistId>(short);
export const bulletinId = branded<BulletinId>(short);
export const reviewerName = branded<ReviewerName>(z.string().trim().min(1).max(100));

/** An ISO instant as `toISOString` writes it: all of one form, so that their text sorts by time. */
export const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

const fraction = z.number().min(-1).max(2);

/** Boxes may stand a little out of the page where a scan was cut. */
export const box = z.tuple([fraction, fraction, fraction, fraction]);

export const citation = z.strictObject({
  page: z.int().min(1),
  box,
  quote: text,
});

export const pagePlace = z.strictObject({ scan: sha256, index: z.int().min(0) });

export const vouchedPage = z.strictObject({ ...pagePlace.shape, at: instant });

/** 好的做法 */
export const goodPractice = z.strictObject({ text, cited: list(citation) });

export const verdict = z.enum(verdicts);

export const templateRef = z.strictObject({ id: text, version: text, sha256 });

export const exportedFile = z.strictObject({ output: text, file: text, sha256 });

export const printedPaper = z.strictObject({ output: text, name: text, pages: z.int().min(1), copies: z.int().min(1) });

export const attachment = z.strictObject({ name: text, sha256, bytes: z.int().min(0) });

/** A paper is kept as it was sent: blocks of later programs pass through untouched. */
export const paper = z.looseObject({ title: text, blocks: list(z.looseObject({ kind: text })) });
