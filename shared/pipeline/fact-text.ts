import type { Fact, Field, FieldTypes } from '../model/fact';
import type { Person } from '../model/person';

const text = (value: string): string => value;
const flag = (value: boolean): string => String(value);
const list = (value: readonly string[]): string => value.join('、');
const yuan = (fen: number): string => (fen / 100).toFixed(2);
const people = (value: readonly Person[]): string =>
  value.map(({ name, certificate }) => (certificate === undefined ? name : `${name}(${certificate})`)).join('、');
const articles = (value: FieldTypes['articles']): string => value.map(({ printed }) => printed).join('；');
const term = ({ length, unit }: FieldTypes['paymentTerm']): string => `${length} ${unit}`;
const remedy = ({ body, term: limit }: FieldTypes['litigation']): string =>
  [body, limit === undefined ? '' : term(limit)].filter((part) => part !== '').join(' ');

/** A value as one line for machines: days and moments in ISO form, sums in yuan with two decimals, names joined by 、 */
const writers: { readonly [F in Field]: (value: FieldTypes[F]) => string } = {
  agency: text,
  number: text,
  date: text,
  seal: text,
  party: text,
  partyCode: text,
  partyKind: text,
  address: text,
  legalRepresentative: text,
  cause: text,
  source: text,
  conduct: text,
  conductDate: text,
  officers: people,
  recorder: text,
  period: ({ from, to }) => `${from}/${to}`,
  place: text,
  articles,
  violatedArticles: articles,
  penaltyArticles: articles,
  amount: yuan,
  amountInWords: yuan,
  confiscation: yuan,
  penaltyKinds: list,
  opinions: (value) =>
    value.map(({ role, text: words, name, date }) => [role, words, name, date ?? ''].join('|')).join('；'),
  signatures: (value) => value.map(({ role, name }) => `${role}:${name || '有签名'}`).join('、'),
  showedCertificates: flag,
  recusalNotified: flag,
  statementRight: flag,
  statementTerm: term,
  hearingRight: flag,
  hearingTerm: term,
  waived: flag,
  defence: text,
  defenceAnswered: flag,
  correction: flag,
  correctionTerm: term,
  evidenceList: list,
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
  attendees: people,
  voters: people,
  servedTitle: text,
  servedNumber: text,
  recipient: text,
  serviceMethod: text,
  servicePlace: text,
  servedOn: text,
  receivedBy: text,
  relation: text,
  payer: text,
  paidOn: text,
  publishedOn: text,
  filedOn: text,
  closedOn: text,
  retention: text,
  catalogue: (value) => value.map(({ title, from, to }) => `${title} ${from ?? ''}-${to ?? ''}`).join('；'),
  photos: (value) => value.map(({ caption }) => caption).join('；'),
  pageNote: text,
  measureTerm: term,
  measureFrom: text,
  measureUntil: text,
  goods: (value) =>
    value
      .map(({ name, spec, quantity, unit, state }) => [name, spec, `${quantity ?? ''}${unit}`, state].join('|'))
      .join('；'),
  citedNumber: text,
  surcharge: yuan,
  inspectionItems: text,
  inspectionMethod: text,
  plannedOn: text,
  spotCollection: flag,
  spotCollectionReason: text,
  reportedOn: text,
  handedOn: text,
  licenceItem: text,
  appliedOn: text,
  receivedOn: text,
  acceptedOn: text,
  materials: list,
  supplements: list,
  promisedTerm: term,
  extensionTerm: term,
  excludedTerm: term,
  refusalReason: text,
  licenceNumber: text,
  licenceScope: text,
  validity: ({ from, to }) => `${from ?? ''}/${to ?? ''}`,
};

/** Empty unless the fact was read. */
export function factText(fact: Fact): string {
  if (fact.state !== 'read') return '';
  // The field fixes the type of its value, which the compiler cannot follow across the union of fields.
  return writers[fact.field](fact.value as never);
}
