import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles } from '../readers/articles';
import { documentDate, lastDate } from '../readers/document-date';
import { inspectionItems, inspectionMethod, plannedOn } from '../readers/inspection-plan';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { officers, peopleBehind } from '../readers/people';
import { recusalNotified, statementRight } from '../readers/record';
import { officialSeal } from '../readers/seal';
import { signatures } from '../readers/signatures';
import { signedForOn } from '../readers/signed-for';

export const inspectionNotice: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: partyName,
  articles,
  inspectionItems,
  inspectionMethod,
  plannedOn,
  officers: firstOf(peopleBehind('检查人员', '执法人员', '行政执法人员', '检查人'), officers),
  recusalNotified,
  statementRight,
  servedOn: signedForOn,
  signatures,
};
