import { bare } from '#shared/base/normalise-text';
import { containment, similarity } from '#shared/base/similarity';
import { plainName } from '#shared/law/index';
import type { ArticleRef } from '#shared/model/article-ref';
import type { Fact, Field, FieldTypes, Opinion, Remedy } from '#shared/model/fact';
import type { Person } from '#shared/model/person';

type Agree<T> = (truth: T, read: T) => boolean;

const same: Agree<unknown> = (truth, read) => JSON.stringify(truth) === JSON.stringify(read);
const words: Agree<string> = (truth, read) => bare(truth) === bare(read);
/** Long texts count as the same where nearly all of one stands in the other. */
const passage: Agree<string> = (truth, read) => {
  const [short, long] = [bare(truth), bare(read)].sort((a, b) => a.length - b.length) as [string, string];
  return short !== '' && (containment(short, long) > 0.8 || similarity(short, long) > 0.7);
};
/** Streets and rooms: what a check would still take for the same. */
const nearly: Agree<string> = (truth, read) => similarity(bare(truth), bare(read)) > 0.88;
const people: Agree<readonly Person[]> = (truth, read) =>
  truth.length === read.length &&
  truth.every(({ name, certificate }) =>
    read.some((other) => other.name === name && (certificate === undefined || other.certificate === certificate)),
  );
const articles: Agree<readonly ArticleRef[]> = (truth, read) => {
  const key = ({ law, article, paragraph, item }: ArticleRef): string =>
    `${plainName(law)}/${article}/${paragraph}/${item}`;
  const seen = new Set(read.map(key));
  return truth.every((ref) => seen.has(key(ref)));
};
const remedy: Agree<Remedy> = (truth, read) => words(truth.body, read.body) && same(truth.term, read.term);
const opinions: Agree<readonly Opinion[]> = (truth, read) =>
  truth.length === read.length &&
  truth.every((opinion, at) => {
    const other = read[at]!;
    const text = opinion.text === '' ? other.text === '' : passage(opinion.text, other.text);
    return opinion.role === other.role && opinion.name === other.name && opinion.date === other.date && text;
  });
const photos: Agree<FieldTypes['photos']> = (truth, read) =>
  truth.length === read.length &&
  truth.every(({ time, place, by, proves }, at) => {
    const other = read[at]!;
    return time === other.time && place === other.place && by === other.by && proves === other.proves;
  });
const list: Agree<readonly string[]> = (truth, read) =>
  truth.filter((each) => read.some((other) => passage(each, other))).length >= truth.length * 0.8;
const rows: Agree<FieldTypes['catalogue']> = (truth, read) =>
  truth.length === read.length &&
  truth.every((row, at) => words(row.title, read[at]!.title) && row.from === read[at]!.from);

const goods: Agree<FieldTypes['goods']> = (truth, read) =>
  truth.length === read.length &&
  truth.every(({ name, spec, quantity, unit }, at) => {
    const other = read[at]!;
    return words(name, other.name) && words(spec, other.spec) && quantity === other.quantity && unit === other.unit;
  });

const comparers: { readonly [F in Field]?: Agree<FieldTypes[F]> } = {
  conduct: passage,
  defence: passage,
  discretion: passage,
  evidenceWeighed: passage,
  lawReasoned: passage,
  conclusion: passage,
  reviewOpinion: passage,
  pageNote: passage,
  source: passage,
  cause: passage,
  bank: passage,
  refusalReason: passage,
  licenceScope: passage,
  licenceItem: passage,
  spotCollectionReason: passage,
  materials: list,
  supplements: list,
  address: nearly,
  place: nearly,
  servicePlace: nearly,
  relation: nearly,
  officers: people,
  attendees: people,
  voters: people,
  articles,
  violatedArticles: articles,
  penaltyArticles: articles,
  reconsideration: remedy,
  litigation: remedy,
  opinions,
  photos,
  evidenceList: list,
  penaltyKinds: (truth, read) => truth.every((kind) => read.includes(kind)),
  catalogue: rows,
  goods,
};

/** Whether what was read is what stands on the paper, as a reviewer would judge it. */
export function agrees<F extends Field>(field: F, truth: FieldTypes[F], read: FieldTypes[F]): boolean {
  const compare = comparers[field] as Agree<FieldTypes[F]> | undefined;
  if (compare !== undefined) return compare(truth, read);
  return typeof truth === 'string' ? words(truth, String(read)) : same(truth, read);
}

/** Whether a fact is what its maker says. A `false` is right where the reader found nothing. */
export function isRight(field: Field, truth: unknown, fact: Fact | undefined): boolean {
  if (fact?.state !== 'read') return truth === false || truth === '' || (Array.isArray(truth) && truth.length === 0);
  // Truth and fact are of one field; its type cannot be followed across the union.
  return agrees(field, truth as never, fact.value as never);
}
