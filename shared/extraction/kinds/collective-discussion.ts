import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { attendees, chair, conclusion, voters } from '../readers/discussion';
import { dateBehind, documentDate, firstDateOn } from '../readers/document-date';
import { fine } from '../readers/money';
import { cause } from '../readers/notice';
import { partyName } from '../readers/party';
import { peopleBehind } from '../readers/people';
import { dayOfPeriod, period, place, recorder } from '../readers/record';
import { signatures } from '../readers/signatures';

export const collectiveDiscussion: Extractor = {
  agency: agencyName,
  cause,
  party: partyName,
  period,
  date: firstOf(dayOfPeriod, dateBehind('讨论时间', '会议时间', '时间', '日期'), documentDate, firstDateOn),
  place,
  chair,
  recorder,
  officers: peopleBehind('汇报人', '案件汇报人', '案件承办人', '承办人'),
  attendees,
  voters,
  amount: fine,
  conclusion,
  signatures,
};
