import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { applicant, appliedOn, licenceItem, receivedOn } from '../readers/application';
import { articles } from '../readers/articles';
import { documentDate, lastDate } from '../readers/document-date';
import { refusalReason } from '../readers/licence';
import { documentNumber } from '../readers/number';
import { signedByParty, signedByPartyOn } from '../readers/party-signature';
import { officialSeal } from '../readers/seal';
import { litigation, reconsideration } from '../readers/terms';

export const nonAcceptanceNotice: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: applicant,
  licenceItem,
  appliedOn,
  receivedOn,
  articles,
  refusalReason,
  reconsideration,
  litigation,
  servedOn: signedByPartyOn,
  receivedBy: signedByParty,
};
