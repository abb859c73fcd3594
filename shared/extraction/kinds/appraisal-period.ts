import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles } from '../readers/articles';
import { citedNumber } from '../readers/cited-number';
import { documentDate, lastDate } from '../readers/document-date';
import { measureFrom, measureTerm, measureUntil } from '../readers/measure-term';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { officialSeal } from '../readers/seal';
import { signedForOn } from '../readers/signed-for';

export const appraisalPeriod: Extractor = {
  agency: agencyName,
  number: documentNumber,
  citedNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: partyName,
  articles,
  measureTerm,
  measureFrom,
  measureUntil,
  servedOn: signedForOn,
};
