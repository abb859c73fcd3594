import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles } from '../readers/articles';
import { conclusion } from '../readers/discussion';
import { documentDate, lastDate } from '../readers/document-date';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { officialSeal } from '../readers/seal';
import { litigation, reconsideration } from '../readers/terms';

export const preservationDisposal: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: partyName,
  articles,
  conclusion,
  reconsideration,
  litigation,
};
