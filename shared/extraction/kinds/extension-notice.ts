import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { acceptedOn, applicant, licenceItem } from '../readers/application';
import { documentDate, lastDate } from '../readers/document-date';
import { extensionTerm } from '../readers/extension-term';
import { documentNumber } from '../readers/number';
import { signedByParty, signedByPartyOn } from '../readers/party-signature';
import { officialSeal } from '../readers/seal';
import { sentenceWith } from '../readers/sentences';
import { termAbout } from '../readers/terms';

export const extensionNotice: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: applicant,
  licenceItem,
  acceptedOn,
  extensionTerm: firstOf(extensionTerm, termAbout(/延长|延期/u)),
  refusalReason: firstOf(
    behind('延长理由', '延期理由', '理由', '延长期限理由', '原因'),
    sentenceWith(/(?:因|由于|鉴于)[^。]{4,}(?:延长|延期|不能|无法)/u, /理由(?:是|为|如下)?[^。]{4,}/u),
  ),
  servedOn: signedByPartyOn,
  receivedBy: signedByParty,
};
