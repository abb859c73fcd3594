import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { dateBehind, documentDate, firstDateOn } from '../readers/document-date';
import { conduct } from '../readers/notice';
import { partyName } from '../readers/party';
import { officers } from '../readers/people';
import { dayOfPeriod, period, place, recorder, showedCertificates } from '../readers/record';
import { signatures } from '../readers/signatures';

export const executionRecord: Extractor = {
  agency: agencyName,
  period,
  date: firstOf(dayOfPeriod, dateBehind('执行时间', '时间', '日期'), documentDate, firstDateOn),
  place: firstOf(place, behind('执行地点', '现场')),
  party: partyName,
  officers,
  recorder,
  showedCertificates,
  conduct,
  signatures,
};
