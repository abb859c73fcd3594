import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { applicant, licenceItem, receivedOn, supplements } from '../readers/application';
import { documentDate, lastDate } from '../readers/document-date';
import { documentNumber } from '../readers/number';
import { signedByParty, signedByPartyOn } from '../readers/party-signature';
import { officialSeal } from '../readers/seal';

export const supplementNotice: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: applicant,
  licenceItem,
  receivedOn,
  supplements,
  servedOn: signedByPartyOn,
  receivedBy: signedByParty,
};
