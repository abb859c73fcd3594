import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { dateBehind, documentDate, firstDateOn } from '../readers/document-date';
import { conduct } from '../readers/notice';
import { partyName } from '../readers/party';
import { address, legalRepresentative, partyCode } from '../readers/party-particulars';
import { officers } from '../readers/people';
import {
  dayOfPeriod,
  period,
  place,
  recorder,
  recusalNotified,
  showedCertificates,
  statementRight,
} from '../readers/record';
import { signatures } from '../readers/signatures';

export const inspectionRecord: Extractor = {
  agency: agencyName,
  period,
  date: firstOf(dayOfPeriod, dateBehind('检查时间', '勘验时间', '时间'), documentDate, firstDateOn),
  place: firstOf(place, behind('检查(勘验)地点', '检查场所', '现场')),
  party: partyName,
  partyCode,
  address,
  legalRepresentative,
  officers,
  recorder,
  showedCertificates,
  recusalNotified,
  statementRight,
  conduct,
  signatures,
};
