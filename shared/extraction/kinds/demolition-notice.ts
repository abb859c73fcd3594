import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles } from '../readers/articles';
import { citedNumber } from '../readers/cited-number';
import { correctionTerm } from '../readers/correction-term';
import { documentDate, lastDate } from '../readers/document-date';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { officialSeal } from '../readers/seal';

export const demolitionNotice: Extractor = {
  agency: agencyName,
  number: documentNumber,
  citedNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: partyName,
  articles,
  correctionTerm,
};
