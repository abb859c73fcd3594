import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles } from '../readers/articles';
import { documentDate, lastDate } from '../readers/document-date';
import { measureFrom, measureTerm, measureUntil } from '../readers/measure-term';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { partyCode } from '../readers/party-particulars';
import { officialSeal } from '../readers/seal';
import { signedForOn } from '../readers/signed-for';
import { bank, litigation, reconsideration } from '../readers/terms';

export const freezeDecision: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: partyName,
  partyCode,
  articles,
  measureTerm,
  measureFrom,
  measureUntil,
  bank,
  reconsideration,
  litigation,
  servedOn: signedForOn,
};
