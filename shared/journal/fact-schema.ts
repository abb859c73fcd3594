import { z } from 'zod';
import type { Fact, Field } from '../model/fact';
import { citation, day, instrumentId, list, text } from './parts-schema';

const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);
const fen = z.int();
const person = z.strictObject({ name: text, certificate: text.optional(), role: text.optional() });
const term = z.strictObject({ length: z.number(), unit: z.enum(['calendar-day', 'working-day', 'month']) });
const remedy = z.strictObject({ body: text, term: term.optional() });
const article = z.strictObject({
  law: text,
  article: z.int(),
  after: z.int().optional(),
  paragraph: z.int().optional(),
  item: z.int().optional(),
  printed: text,
});
const opinion = z.strictObject({
  role: z.enum(['handler', 'section', 'legal', 'head', 'other']),
  text,
  name: text,
  date: day.optional(),
});
const catalogueRow = z.strictObject({
  number: z.number().optional(),
  title: text,
  from: z.number().optional(),
  to: z.number().optional(),
  date: day.optional(),
});
const photo = z.strictObject({
  caption: text,
  time: z.boolean(),
  place: z.boolean(),
  by: z.boolean(),
  proves: z.boolean(),
});

const goodsRow = z.strictObject({
  name: text,
  spec: text,
  quantity: z.number().optional(),
  unit: text,
  state: text,
});

/** What a value of each fact may look like; a field without a line here does not compile. */
const values: { readonly [F in Field]: z.ZodType } = {
  agency: text,
  number: text,
  date: day,
  seal: text,
  party: text,
  partyCode: text,
  partyKind: z.enum(['person', 'sole-trader', 'organisation']),
  address: text,
  legalRepresentative: text,
  cause: text,
  source: text,
  conduct: text,
  conductDate: day,
  officers: list(person),
  recorder: text,
  period: z.strictObject({ from: moment, to: moment }),
  place: text,
  articles: list(article),
  violatedArticles: list(article),
  penaltyArticles: list(article),
  amount: fen,
  amountInWords: fen,
  confiscation: fen,
  penaltyKinds: list(text),
  opinions: list(opinion),
  signatures: list(z.strictObject({ role: text, name: text })),
  showedCertificates: z.boolean(),
  recusalNotified: z.boolean(),
  statementRight: z.boolean(),
  statementTerm: term,
  hearingRight: z.boolean(),
  hearingTerm: term,
  waived: z.boolean(),
  defence: text,
  defenceAnswered: z.boolean(),
  correction: z.boolean(),
  correctionTerm: term,
  evidenceList: list(text),
  evidenceWeighed: text,
  lawReasoned: text,
  discretion: text,
  reconsideration: remedy,
  litigation: remedy,
  paymentTerm: term,
  bank: text,
  reviewOpinion: text,
  conclusion: text,
  chair: text,
  attendees: list(person),
  voters: list(person),
  servedTitle: text,
  servedNumber: text,
  recipient: text,
  serviceMethod: text,
  servicePlace: text,
  servedOn: day,
  receivedBy: text,
  relation: text,
  payer: text,
  paidOn: day,
  publishedOn: day,
  filedOn: day,
  closedOn: day,
  retention: text,
  catalogue: list(catalogueRow),
  photos: list(photo),
  pageNote: text,
  measureTerm: term,
  measureFrom: day,
  measureUntil: day,
  goods: list(goodsRow),
  citedNumber: text,
  surcharge: fen,
  inspectionItems: text,
  inspectionMethod: text,
  plannedOn: day,
  spotCollection: z.boolean(),
  spotCollectionReason: text,
  reportedOn: day,
  handedOn: day,
  licenceItem: text,
  appliedOn: day,
  receivedOn: day,
  acceptedOn: day,
  materials: list(text),
  supplements: list(text),
  promisedTerm: term,
  extensionTerm: term,
  excludedTerm: term,
  refusalReason: text,
  licenceNumber: text,
  licenceScope: text,
  validity: z.strictObject({ from: day.optional(), to: day.optional() }),
};

export const field = z.enum(Object.keys(values) as [Field, ...Field[]]);

const by = z.enum(['machine', 'reviewer']);
const held = { field, instrument: instrumentId, by };

const states = z.discriminatedUnion('state', [
  z.strictObject({
    ...held,
    state: z.literal('read'),
    value: z.unknown(),
    cited: list(citation),
    confidence: z.number().min(0).max(1),
  }),
  z.strictObject({ ...held, state: z.literal('illegible'), cited: list(citation) }),
  z.strictObject({ ...held, state: z.literal('absent') }),
]);

/** A fact whose value fits its field. */
export const factSchema = states.refine(
  (fact) => fact.state !== 'read' || values[fact.field].safeParse(fact.value).success,
) as unknown as z.ZodType<Fact>;
