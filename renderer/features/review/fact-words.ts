import { chineseDate, type PlainDate, type PlainMoment } from '#shared/base/plain-date';
import type { Fact, Field, FieldTypes, Remedy, Term } from '#shared/model/fact';
import type { PartyKind, Person } from '#shared/model/person';

/** How each field is written on the screen and typed by a reviewer. `shown` fields can be confirmed or called illegible, not typed. */
export const factForms = {
  agency: 'text',
  number: 'text',
  date: 'date',
  seal: 'text',
  party: 'text',
  partyCode: 'text',
  partyKind: 'shown',
  address: 'text',
  legalRepresentative: 'text',
  cause: 'text',
  source: 'text',
  conduct: 'text',
  conductDate: 'date',
  officers: 'people',
  recorder: 'text',
  period: 'shown',
  place: 'text',
  articles: 'shown',
  violatedArticles: 'shown',
  penaltyArticles: 'shown',
  amount: 'money',
  amountInWords: 'money',
  confiscation: 'money',
  penaltyKinds: 'list',
  opinions: 'shown',
  signatures: 'shown',
  showedCertificates: 'flag',
  recusalNotified: 'flag',
  statementRight: 'flag',
  statementTerm: 'term',
  hearingRight: 'flag',
  hearingTerm: 'term',
  waived: 'flag',
  defence: 'text',
  defenceAnswered: 'flag',
  correction: 'flag',
  correctionTerm: 'term',
  evidenceList: 'list',
  evidenceWeighed: 'text',
  lawReasoned: 'text',
  discretion: 'text',
  reconsideration: 'shown',
  litigation: 'shown',
  paymentTerm: 'term',
  bank: 'text',
  reviewOpinion: 'text',
  conclusion: 'text',
  chair: 'text',
  attendees: 'people',
  voters: 'people',
  servedTitle: 'text',
  servedNumber: 'text',
  recipient: 'text',
  serviceMethod: 'text',
  servicePlace: 'text',
  servedOn: 'date',
  receivedBy: 'text',
  relation: 'text',
  payer: 'text',
  paidOn: 'date',
  publishedOn: 'date',
  filedOn: 'date',
  closedOn: 'date',
  retention: 'text',
  catalogue: 'shown',
  photos: 'shown',
  pageNote: 'text',
  measureTerm: 'term',
  measureFrom: 'date',
  measureUntil: 'date',
  goods: 'shown',
  citedNumber: 'text',
  surcharge: 'money',
  inspectionItems: 'text',
  inspectionMethod: 'text',
  plannedOn: 'date',
  spotCollection: 'flag',
  spotCollectionReason: 'text',
  reportedOn: 'date',
  handedOn: 'date',
  licenceItem: 'text',
  appliedOn: 'date',
  receivedOn: 'date',
  acceptedOn: 'date',
  materials: 'list',
  supplements: 'list',
  promisedTerm: 'term',
  extensionTerm: 'term',
  excludedTerm: 'term',
  refusalReason: 'text',
  licenceNumber: 'text',
  licenceScope: 'text',
  validity: 'shown',
} as const satisfies Record<Field, 'text' | 'date' | 'money' | 'people' | 'list' | 'flag' | 'term' | 'shown'>;

const unitWords: Record<Term['unit'], string> = { 'calendar-day': '日', 'working-day': '个工作日', month: '个月' };
const partyWords: Record<PartyKind, string> = {
  person: '公民',
  'sole-trader': '个体工商户',
  organisation: '法人或其他组织',
};
const roleWords = { handler: '承办', section: '部门', legal: '法制', head: '负责人', other: '其他' } as const;

/** A fact as a reviewer reads it. */
export function factWords(fact: Fact): string {
  if (fact.state === 'illegible') return '无法辨认';
  if (fact.state === 'absent') return '未见';
  const form = factForms[fact.field];
  // The form of a field fixes the type of its value, which the compiler cannot follow across the union of fields.
  return form === 'shown'
    ? shownWriters[fact.field as ShownField](fact.value as never)
    : formWriters[form](fact.value as never);
}

export const termWords = ({ length, unit }: Term): string => `${length}${unitWords[unit]}`;

/** Whole fen → 12,345.60元 */
export const moneyWords = (fen: number): string =>
  `${(fen / 100).toLocaleString('en-US', { minimumFractionDigits: fen % 100 === 0 ? 0 : 2 })}元`;

const text = (value: string): string => value || '有，未能读出';
const flag = (value: boolean): string => (value ? '有' : '无');
const list = (value: readonly string[]): string => value.join('、');
const people = (value: readonly Person[]): string =>
  value.map(({ name, certificate }) => (certificate ? `${name}（${certificate}）` : name)).join('、');
const articles = (value: FieldTypes['articles']): string => value.map(({ printed }) => printed).join('；');
const moment = (value: PlainMoment): string => `${chineseDate(value.slice(0, 10) as PlainDate)} ${value.slice(11)}`;
const remedy = ({ body, term }: Remedy): string =>
  [body, term && termWords(term)].filter((part) => part).join('，') || '有，未能读出';

const formWriters = { text, date: chineseDate, money: moneyWords, people, list, flag, term: termWords } as const;

type ShownField = { [F in Field]: (typeof factForms)[F] extends 'shown' ? F : never }[Field];

const shownWriters: { readonly [F in ShownField]: (value: FieldTypes[F]) => string } = {
  partyKind: (value) => partyWords[value],
  period: ({ from, to }) => `${moment(from)} 至 ${moment(to)}`,
  articles,
  violatedArticles: articles,
  penaltyArticles: articles,
  opinions: (value) =>
    value
      .map(({ role, text: words, name, date }) =>
        [roleWords[role], words, name, date && chineseDate(date)].filter((part) => part).join(' '),
      )
      .join('；'),
  signatures: (value) => value.map(({ role, name }) => `${role}：${name || '有签名'}`).join('；'),
  reconsideration: remedy,
  litigation: remedy,
  catalogue: (value) => `${value.length}条`,
  photos: (value) => `${value.length}张`,
  goods: (value) => value.map(({ name, quantity, unit }) => `${name}${quantity ?? ''}${unit}`).join('、'),
  validity: ({ from, to }) => `${from ? `${chineseDate(from)}起` : ''}${to ? `至${chineseDate(to)}` : ''}` || '长期',
};
