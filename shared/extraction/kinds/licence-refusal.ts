import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { acceptedOn, applicant, appliedOn, licenceItem } from '../readers/application';
import { articles } from '../readers/articles';
import { documentDate, lastDate } from '../readers/document-date';
import { licenceNumber, refusalReason } from '../readers/licence';
import { documentNumber } from '../readers/number';
import { signedByParty, signedByPartyOn } from '../readers/party-signature';
import { officialSeal } from '../readers/seal';
import { litigation, reconsideration } from '../readers/terms';

export const licenceRefusal: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: applicant,
  licenceItem,
  licenceNumber,
  appliedOn,
  acceptedOn,
  articles,
  refusalReason,
  reconsideration,
  litigation,
  servedOn: signedByPartyOn,
  receivedBy: signedByParty,
};
