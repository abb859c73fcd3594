import { type Extractor, firstOf } from '../layout/reading';
import { applicant, appliedOn, licenceItem, materials } from '../readers/application';
import { documentDate, lastDate } from '../readers/document-date';
import { licenceNumber, licenceScope, validity } from '../readers/licence';
import { documentNumber } from '../readers/number';
import { address, legalRepresentative, partyCode, partyKind } from '../readers/party-particulars';
import { nameBehind } from '../readers/people';
import { officialSeal } from '../readers/seal';
import { signatures } from '../readers/signatures';

export const licenceApplication: Extractor = {
  number: documentNumber,
  party: applicant,
  partyCode,
  partyKind,
  address,
  legalRepresentative,
  recipient: nameBehind('委托代理人', '代理人', '经办人', '委托办理人', '被委托人'),
  licenceItem,
  licenceScope,
  licenceNumber,
  validity,
  materials,
  appliedOn: firstOf(appliedOn, documentDate, lastDate),
  date: firstOf(appliedOn, documentDate, lastDate),
  seal: officialSeal,
  signatures,
};
