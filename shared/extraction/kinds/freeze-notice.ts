import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { citedNumber } from '../readers/cited-number';
import { documentDate, lastDate } from '../readers/document-date';
import { measureFrom, measureTerm, measureUntil } from '../readers/measure-term';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { officialSeal } from '../readers/seal';
import { bank } from '../readers/terms';

export const freezeNotice: Extractor = {
  agency: agencyName,
  number: documentNumber,
  citedNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: partyName,
  bank,
  measureTerm,
  measureFrom,
  measureUntil,
};
