import { type Extractor, firstOf, found, type Reader, search } from '../layout/reading';
import { conclusion } from '../readers/discussion';
import { documentDate, lastDate } from '../readers/document-date';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';

/** Who made the ruling: the court named at its head. */
const courtName: Reader<string> = (paper) => {
  const [match] = search(paper, /([\u4e00-\u9fa5]{2,20}人民法院)/u);
  return match === undefined ? undefined : found(paper, match.spanOf(1), match.groups[1] ?? '', 0.9);
};

export const courtRuling: Extractor = {
  agency: courtName,
  number: documentNumber,
  date: firstOf(documentDate, lastDate),
  party: partyName,
  conclusion,
};
