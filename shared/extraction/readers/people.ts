import type { Person } from '../../model/person';
import { allLabelled, labelled } from '../layout/labelled';
import type { PaperText, Span } from '../layout/paper-text';
import { found, once, type Reader, type Reading, search } from '../layout/reading';
import { introducedIn } from './introduction';
import { CERTIFICATE, namesBehind, peopleIn, sureNamesIn } from './names';
import { ACTED_ON, officersInPlaces } from './officer-places';

const LABELS = [
  '执法人员',
  '执法人员姓名',
  '检查人员',
  '检查人',
  '询问人',
  '询问人员',
  '调查人员',
  '调查人',
  '承办人',
  '案件承办人',
  '办案人员',
  '承办人员',
  '主办人',
  '经办人',
  '送达人',
  '抽样人员',
  '抽样人',
  '采样人员',
  '采样人',
  '执法人员(签名)',
];

/** Enforcement officers: behind a label, as they introduce themselves in a record, or by their certificate numbers. */
export const officers: Reader<readonly Person[]> = once((paper) => {
  const introduced = introducedIn(paper, (text) => peopleIn(text, sureNamesIn(text)), weight);
  const listed = fromLabels(paper, LABELS);
  const placed = officersInPlaces(paper, peopleIn);
  const best = [introduced, listed, placed]
    .filter((reading) => reading !== undefined)
    .map((reading) => ({ ...reading, value: withoutEchoes(reading.value) }))
    .sort((a, b) => weight(b) - weight(a))[0];
  if (best === undefined) return undefined;
  return withNumbersElsewhere(paper, best, [introduced, listed, placed]);
});

/** 褚平、秦景强 above and 褚平秦景强 in the place for signatures: a run that the names before it make up, parted elsewhere, is nobody else. */
function withoutEchoes(people: readonly Person[]): readonly Person[] {
  const isEcho = (at: number): boolean => {
    const [one, other] = [people[at], people[at + 1]];
    if (one === undefined || other === undefined) return false;
    const before = people.slice(0, at).map(({ name }) => name);
    return before.some((first) => before.some((second) => first + second === one.name + other.name));
  };
  return people.filter((_, at) => !isEcho(at) && !isEcho(at - 1));
}

/** Two names beat one; a name with its number beats one without. */
const weight = ({ value }: Reading<readonly Person[]>): number =>
  Math.min(value.length, 4) * 2 + value.filter(({ certificate }) => certificate !== undefined).length;

export const peopleBehind =
  (...labels: readonly string[]): Reader<readonly Person[]> =>
  (paper) =>
    fromLabels(paper, labels);

export const nameBehind =
  (...labels: readonly string[]): Reader<string> =>
  (paper) => {
    for (const label of labels) {
      const value = labelled(paper, [label]);
      const [first] = value === undefined ? [] : namesBehind(value.text);
      if (value !== undefined && first !== undefined)
        return found(paper, value.spans, first.name, 0.95 * value.likeness);
    }
    return undefined;
  };

function fromLabels(paper: PaperText, labels: readonly string[]): Reading<readonly Person[]> | undefined {
  const all: Person[] = [];
  const spans: Span[] = [];
  for (const value of labels.flatMap((label) => allLabelled(paper, [label]))) {
    const [text = ''] = value.text.split(ACTED_ON);
    if (text === '') continue;
    const read = withNumberBehind(paper, peopleIn(text), value.spans.at(-1)?.end);
    const people = (read.length > 0 ? read : namesBehind(text).map(({ name }) => ({ name }))).filter(
      ({ name }) => !all.some((known) => known.name === name),
    );
    if (people.length === 0) continue;
    all.push(...people);
    spans.push(...value.spans);
    if (all.length >= 2) break;
  }
  return all.length === 0 ? undefined : found(paper, spans, all, 0.95);
}

/** 承办人(签名):张三 证号:J990105007: one person, whose number stands behind a label of its own. */
function withNumberBehind(paper: PaperText, people: Person[], end: number | undefined): Person[] {
  const [only] = people;
  if (only === undefined || people.length > 1 || only.certificate !== undefined || end === undefined) return people;
  const number = NUMBER_BEHIND.exec(paper.flow.slice(end, end + 60))?.[1];
  return number === undefined ? people : [{ ...only, certificate: number }];
}

const NUMBER_BEHIND =
  /^[,、\s]?(?:执法)?证件?(?:号码?|编号):((?:[\u4e00-\u9fa5]{1,5})?[A-Z0-9][A-Z0-9-]{4,19}?)(?=(?:19|20)\d{2}年|[^A-Z0-9-]|$)/u;

/** Of several readings the one that names more, or as many with their numbers. */
export const fullest =
  (...readers: readonly Reader<readonly Person[]>[]): Reader<readonly Person[]> =>
  (paper) =>
    readers
      .map((read) => read(paper))
      .filter((reading) => reading !== undefined)
      .sort((a, b) => weight(b) - weight(a))[0];

/** 建议立案，由张三（0101）、李四（0102）承办: whom a filing gives the case to. */
export const appointed: Reader<readonly Person[]> = (paper) => {
  for (const match of search(paper, APPOINTED)) {
    const people = peopleIn(match.groups[1] ?? '');
    if (people.length > 0) return found(paper, match.spanOf(1), people, 0.88);
  }
  return undefined;
};

const APPOINTED =
  /(?<![案事缘理])(?:由|指派|指定)([^。;由]{2,70}?)(?:同志)?(?:[二两]人)?(?:具体)?(?:承办|办理|调查|负责|办案|立案调查)/u;

const CERTIFICATES = /(?<!身份)(?:执法证|证件|证)件?(?:编)?号码?(?:分别)?[为是:]?((?:[A-Z0-9-]{5,20}[、,和;及]?)+)/iu;

/** Names without numbers take them from the other reading, or from a list of numbers as long as theirs. */
function withNumbersElsewhere(
  paper: PaperText,
  best: Reading<readonly Person[]>,
  others: readonly (Reading<readonly Person[]> | undefined)[],
): Reading<readonly Person[]> {
  if (best.value.every(({ certificate }) => certificate !== undefined)) return best;
  const known = new Map(
    others.flatMap((reading) => reading?.value ?? []).map((person) => [person.name, person.certificate]),
  );
  const lists = search(paper, CERTIFICATES).map(({ groups }) => (groups[1] ?? '').match(CERTIFICATE) ?? []);
  const numbers = lists.find((list) => list.length === best.value.length) ?? [];
  const value = best.value.map(({ name, certificate }, at) => {
    const number = certificate ?? known.get(name) ?? numbers[at];
    return number === undefined ? { name } : { name, certificate: number };
  });
  return { ...best, value };
}
