import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { acceptedOn, applicant, appliedOn, licenceItem, promisedTerm, receivedOn } from '../readers/application';
import { articles } from '../readers/articles';
import { documentDate, lastDate } from '../readers/document-date';
import { documentNumber } from '../readers/number';
import { signedByParty, signedByPartyOn } from '../readers/party-signature';
import { officialSeal } from '../readers/seal';

export const acceptanceNotice: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: applicant,
  licenceItem,
  appliedOn,
  receivedOn,
  acceptedOn: firstOf(acceptedOn, documentDate, lastDate),
  promisedTerm,
  articles,
  servedOn: signedByPartyOn,
  receivedBy: signedByParty,
};
