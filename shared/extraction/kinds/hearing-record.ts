import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { attendees, chair } from '../readers/discussion';
import { dateBehind, documentDate, firstDateOn } from '../readers/document-date';
import { cause } from '../readers/notice';
import { partyName } from '../readers/party';
import { peopleBehind } from '../readers/people';
import { dayOfPeriod, period, place, recorder } from '../readers/record';
import { signatures } from '../readers/signatures';

export const hearingRecord: Extractor = {
  agency: agencyName,
  cause,
  party: partyName,
  period,
  date: firstOf(dayOfPeriod, dateBehind('听证时间', '时间'), documentDate, firstDateOn),
  place,
  chair,
  recorder,
  officers: peopleBehind('案件调查人员', '调查人员', '案件调查人', '调查人', '办案人员', '承办人'),
  attendees,
  signatures,
};
