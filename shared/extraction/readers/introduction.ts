import type { Person } from '../../model/person';
import type { PaperText } from '../layout/paper-text';
import { found, type Reading, search } from '../layout/reading';

const introduction =
  /(?:我们[是系]|我[是系叫]|本机关|执法人员|工作人员|检查人员|(?<![案事缘])由)([^。？?\n]{0,90}?(?:(?<!身份)证号|(?<!身份)证件|编号|执法证|过目|表明|出示)[^。？?\n]{0,60}[A-Za-z0-9-]*)/u;

type PeopleIn = (text: string) => readonly Person[];
type People = Reading<readonly Person[]>;

/** Officers as they introduce themselves in a record; of several such sentences the one that says most, by `weight`. */
export function introducedIn(
  paper: PaperText,
  peopleIn: PeopleIn,
  weight: (people: People) => number,
): People | undefined {
  const read = search(paper, introduction).flatMap((match) => {
    const people = peopleIn(withoutWords(match.groups[0] ?? ''));
    return people.length === 0 ? [] : [found(paper, match.span, people, 0.92)];
  });
  return read.sort((a, b) => weight(b) - weight(a))[0];
}

/** 陪同人员：某某 on the row between the officers and their showing of certificates. */
const BYSTANDER =
  /(?:陪同|随同|在场|到场|见证|现场负责|负责|当事|经营|被[\u4e00-\u9fa5]{2,4})(?:人员?|者|单位)(?:\([^()]{1,10}\))?:[\u4e00-\u9fa5]{2,4}(?=[^\u4e00-\u9fa5]|出示|检查|告知|执法|$)/gu;

/** 我们是某某县公安局城关派出所民警张三: the office before whoever is of it. */
const AT_OFFICE =
  /[\u4e00-\u9fa5]{2,30}(?:局|委员会|厅|队|所|站|中心|机关)的?(?=民警|干警|执法人员|检查人员|工作人员|监督员)/gu;

const withoutWords = (words: string): string =>
  words
    .replaceAll(BYSTANDER, '、')
    .replaceAll(AT_OFFICE, '、')
    .replaceAll(/(我们[是系]|我叫|我[是系]|这位是|执法人员|工作人员|检查人员|民警|向你|这是)/gu, '、')
    .replaceAll(/[\u4e00-\u9fa5]{3,20}(?:局|委员会|厅|支队|大队|总队|中队|办事处|人民政府)的?(?=[、,(])/gu, '、');
