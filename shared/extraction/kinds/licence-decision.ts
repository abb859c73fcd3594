import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { acceptedOn, applicant, appliedOn, licenceItem } from '../readers/application';
import { articles } from '../readers/articles';
import { documentDate, lastDate } from '../readers/document-date';
import { licenceNumber, licenceScope, validity } from '../readers/licence';
import { discretion } from '../readers/notice';
import { documentNumber } from '../readers/number';
import { address, legalRepresentative, partyCode } from '../readers/party-particulars';
import { signedByParty, signedByPartyOn } from '../readers/party-signature';
import { officialSeal } from '../readers/seal';
import { litigation, reconsideration } from '../readers/terms';

export const licenceDecision: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: applicant,
  partyCode,
  address,
  legalRepresentative,
  licenceItem,
  licenceScope,
  licenceNumber,
  validity,
  appliedOn,
  acceptedOn,
  articles,
  discretion,
  reconsideration,
  litigation,
  servedOn: signedByPartyOn,
  receivedBy: signedByParty,
};
