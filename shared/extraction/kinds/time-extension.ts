import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { approvedOn } from '../readers/approval-date';
import { documentDate, lastDate } from '../readers/document-date';
import { extensionTerm } from '../readers/extension-term';
import { cause } from '../readers/notice';
import { documentNumber } from '../readers/number';
import { opinions } from '../readers/opinions';
import { partyName } from '../readers/party';
import { termAbout } from '../readers/terms';

export const timeExtension: Extractor = {
  agency: agencyName,
  number: documentNumber,
  cause,
  party: partyName,
  conduct: behind('延长理由', '延期理由', '申请理由', '理由', '延长办案期限理由', '申请延期理由'),
  correctionTerm: firstOf(extensionTerm, termAbout(/延长|延期/u)),
  opinions,
  date: firstOf(approvedOn, documentDate, lastDate),
};
