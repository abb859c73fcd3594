import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { conclusion } from '../readers/discussion';
import { documentDate, lastDate } from '../readers/document-date';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { officialSeal } from '../readers/seal';
import { termAbout } from '../readers/terms';

export const resultNotice: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: partyName,
  conclusion,
  statementTerm: termAbout(/复检|复验|异议|重新(?:检验|鉴定|检测)/u),
};
