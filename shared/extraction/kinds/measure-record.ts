import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { dateBehind, documentDate, firstDateOn } from '../readers/document-date';
import { conduct, defence } from '../readers/notice';
import { partyName } from '../readers/party';
import { legalRepresentative, partyCode } from '../readers/party-particulars';
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

export const measureRecord: Extractor = {
  agency: agencyName,
  period,
  date: firstOf(dayOfPeriod, dateBehind('时间', '实施时间', '日期'), documentDate, firstDateOn),
  place: firstOf(place, behind('现场', '实施地点', '场所')),
  party: partyName,
  partyCode,
  legalRepresentative,
  officers,
  recorder,
  showedCertificates,
  recusalNotified,
  statementRight,
  defence,
  conduct,
  signatures,
};
