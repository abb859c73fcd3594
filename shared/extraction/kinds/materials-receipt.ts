import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { applicant, licenceItem, materials, promisedTerm, receivedOn } from '../readers/application';
import { documentDate, lastDate } from '../readers/document-date';
import { documentNumber } from '../readers/number';
import { signedByParty } from '../readers/party-signature';
import { nameBehind } from '../readers/people';
import { officialSeal } from '../readers/seal';
import { signatures } from '../readers/signatures';

export const materialsReceipt: Extractor = {
  agency: agencyName,
  number: documentNumber,
  party: applicant,
  licenceItem,
  materials,
  receivedOn: firstOf(receivedOn, documentDate, lastDate),
  date: firstOf(receivedOn, documentDate, lastDate),
  promisedTerm,
  recorder: nameBehind('接收人', '收件人', '接件人', '经办人', '受理人', '窗口工作人员', '工作人员'),
  receivedBy: signedByParty,
  seal: officialSeal,
  signatures,
};
