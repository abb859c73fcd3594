import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { applicant } from '../readers/application';
import { dateBehind, documentDate, lastDate } from '../readers/document-date';
import { licenceNumber, licenceScope, validity } from '../readers/licence';
import { licenceName, printedBehind } from '../readers/licence-name';
import { address, legalRepresentative, partyCode } from '../readers/party-particulars';
import { sealOf } from '../readers/seal';

const agency = firstOf(printedBehind('发证机关', '颁发机关', '发证部门', '签发机关'), agencyName);

export const licenceCertificate: Extractor = {
  agency,
  party: firstOf(applicant, licenceName),
  partyCode,
  address: firstOf(address, printedBehind('经营场所', '住所', '地址')),
  legalRepresentative,
  licenceNumber: firstOf(licenceNumber, printedBehind('许可证编号', '证书编号', '编号')),
  licenceScope: firstOf(licenceScope, printedBehind('经营项目', '许可范围', '经营范围', '许可内容')),
  validity,
  date: firstOf(dateBehind('发证日期', '颁发日期', '签发日期', '发证时间'), documentDate, lastDate),
  seal: sealOf(agency),
};
