import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { licenceItem } from '../readers/application';
import { articles } from '../readers/articles';
import { documentDate, lastDate } from '../readers/document-date';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { signedByParty, signedByPartyOn } from '../readers/party-signature';
import { hearingRight, statementRight } from '../readers/record';
import { officialSeal } from '../readers/seal';
import { termAbout } from '../readers/terms';

export const stakeholderNotice: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: partyName,
  licenceItem,
  articles,
  statementRight,
  statementTerm: termAbout(/陈述|申辩|意见/u),
  hearingRight,
  hearingTerm: termAbout(/听证/u),
  servedOn: signedByPartyOn,
  receivedBy: signedByParty,
};
