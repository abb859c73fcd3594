import { bare } from '../../base/normalise-text';
import { chineseDate } from '../../base/plain-date';
import { editDistance } from '../../base/similarity';
import type { ArticleRef } from '../../model/article-ref';
import type { Field, FieldTypes } from '../../model/fact';
import type { InstrumentKind } from '../../model/instrument';
import type { Person } from '../../model/person';
import { compareNames } from '../families/consistency';
import { yuanWords } from '../families/penalty';

export type Likeness = 'same' | 'alike' | 'different';

/** One fact over the papers: in which fields it stands, how it is written, and when two values tell the same. */
export type RowRule<F extends Field = Field> = {
  readonly id: string;
  readonly name: string;
  /** The first of these that a paper has is its cell. */
  readonly fields: readonly F[];
  readonly words: (value: FieldTypes[F]) => string;
  /** Without it the row only shows: such values differ by nature. */
  readonly compare?: (value: FieldTypes[F], base: FieldTypes[F]) => Likeness;
  /** The paper whose value the others are held against; else the value most papers agree on. */
  readonly authority?: InstrumentKind;
  /** Papers that may still propose something else: a difference there is a question. */
  readonly proposing?: readonly InstrumentKind[];
};

/** 拟处罚 may be changed by the defence, the review or the discussion. */
const beforeDecision: readonly InstrumentKind[] = [
  'filing-approval',
  'investigation-report',
  'legal-review',
  'prior-notice',
  'collective-discussion',
  'hearing-report',
];

const row = <F extends Field>(rule: RowRule<F>): RowRule => rule as unknown as RowRule;

const articleWords = (value: readonly ArticleRef[]): string => value.map(({ printed }) => printed).join('；');

const peopleWords = (value: readonly Person[]): string =>
  value.map(({ name, certificate }) => (certificate === undefined ? name : `${name}（${certificate}）`)).join('、');

export const rowRules: readonly RowRule[] = [
  row({ id: 'party', name: '当事人', fields: ['party', 'recipient'], words: String, compare: compareParties }),
  row({ id: 'code', name: '证件号码', fields: ['partyCode'], words: String, compare: compareSigns }),
  row({ id: 'address', name: '住所', fields: ['address'], words: String, compare: compareNames }),
  row({
    id: 'representative',
    name: '法定代表人',
    fields: ['legalRepresentative'],
    words: String,
    compare: compareNames,
  }),
  row({ id: 'cause', name: '案由', fields: ['cause'], words: String, compare: compareCauses }),
  row({
    id: 'number',
    name: '决定书文号',
    fields: ['servedNumber', 'number'],
    words: String,
  }),
  row({ id: 'conduct', name: '违法事实', fields: ['conduct'], words: String }),
  row({
    id: 'violated',
    name: '违反条款',
    fields: ['violatedArticles'],
    words: articleWords,
    compare: compareArticles,
    authority: 'penalty-decision',
  }),
  row({
    id: 'penalty',
    name: '处罚依据',
    fields: ['penaltyArticles'],
    words: articleWords,
    compare: compareArticles,
    authority: 'penalty-decision',
  }),
  row({
    id: 'amount',
    name: '罚款金额',
    fields: ['amount'],
    words: yuanWords,
    compare: (value, base) => (value === base ? 'same' : 'different'),
    authority: 'penalty-decision',
    proposing: beforeDecision,
  }),
  row({
    id: 'confiscation',
    name: '没收金额',
    fields: ['confiscation'],
    words: yuanWords,
    compare: (value, base) => (value === base ? 'same' : 'different'),
    authority: 'penalty-decision',
    proposing: beforeDecision,
  }),
  row({
    id: 'date',
    name: '日期',
    fields: ['servedOn', 'paidOn', 'publishedOn', 'filedOn', 'closedOn', 'date'],
    words: chineseDate,
  }),
  row({ id: 'officers', name: '执法人员', fields: ['officers'], words: peopleWords, compare: compareOfficers }),
];

/** A firm's receipt may name its representative: a short name against a long one is a question. */
function compareParties(value: string, base: string): Likeness {
  const likeness = compareNames(value, base);
  const lengths = [bare(value).length, bare(base).length].toSorted((a, b) => a - b);
  return likeness === 'different' && lengths[0]! <= 4 && lengths[1]! >= 6 ? 'alike' : likeness;
}

function compareSigns(value: string, base: string): Likeness {
  const [a, b] = [bare(value).toUpperCase(), bare(base).toUpperCase()];
  if (a === b) return 'same';
  return editDistance(a, b) <= 1 ? 'alike' : 'different';
}

/** 涉嫌…一案 and …案 name the same matter. */
function compareCauses(value: string, base: string): Likeness {
  const core = (words: string): string => words.replaceAll(/涉嫌|违法行为|一案$|案$/g, '');
  const likeness = compareNames(core(value), core(base));
  // Causes are worded freely before the decision: another wording is a question, not a contradiction.
  return likeness === 'different' ? 'alike' : likeness;
}

/** A paper may cite less than the decision; an article the decision does not know is another basis. */
function compareArticles(value: readonly ArticleRef[], base: readonly ArticleRef[]): Likeness {
  const key = ({ law, article, after }: ArticleRef): string => `${bare(law)} ${article} ${after ?? ''}`;
  const known = new Set(base.map(key));
  const strange = value.filter((ref) => !known.has(key(ref)));
  if (strange.length === 0) return 'same';
  // The same number under a law's other name may be one article.
  const numbers = new Set(base.map(({ article }) => article));
  return strange.every(({ article }) => numbers.has(article)) ? 'alike' : 'different';
}

/** Others may act on another day; the same name with another certificate, or a name one character off, is what to look at. */
function compareOfficers(value: readonly Person[], base: readonly Person[]): Likeness {
  const pairs = value.flatMap((one) => base.map((other) => ({ one, other })));
  const clash = pairs.some(
    ({ one, other }) =>
      bare(one.name) === bare(other.name) &&
      one.certificate !== undefined &&
      other.certificate !== undefined &&
      compareSigns(one.certificate, other.certificate) === 'different',
  );
  if (clash) return 'different';
  const near = pairs.some(
    ({ one, other }) => bare(one.name) !== bare(other.name) && editDistance(bare(one.name), bare(other.name)) <= 1,
  );
  return near ? 'alike' : 'same';
}
