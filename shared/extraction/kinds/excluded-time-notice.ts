import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { applicant, licenceItem } from '../readers/application';
import { documentDate, lastDate } from '../readers/document-date';
import { documentNumber } from '../readers/number';
import { signedByParty, signedByPartyOn } from '../readers/party-signature';
import { officialSeal } from '../readers/seal';
import { termAbout, termStated } from '../readers/terms';

export const excludedTimeNotice: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: applicant,
  licenceItem,
  excludedTerm: firstOf(
    termAbout(/检验|检测|检疫|鉴定|评审|听证|招标|拍卖|所需|不计/u),
    termStated(/(?:所需|需要?|时间)[^。\d]{0,8}$/u),
  ),
  servedOn: signedByPartyOn,
  receivedBy: signedByParty,
};
