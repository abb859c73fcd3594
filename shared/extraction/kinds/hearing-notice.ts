import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles } from '../readers/articles';
import { chair } from '../readers/discussion';
import { documentDate, lastDate } from '../readers/document-date';
import { hearingDay, hearingPlace } from '../readers/hearing-day';
import { cause } from '../readers/notice';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { officialSeal } from '../readers/seal';

export const hearingNotice: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: partyName,
  cause,
  articles,
  chair,
  period: hearingDay,
  place: firstOf(behind('听证地点', '地点'), hearingPlace),
};
