import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles } from '../readers/articles';
import { documentDate, lastDate } from '../readers/document-date';
import { cause } from '../readers/notice';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { officers } from '../readers/people';
import { place } from '../readers/record';
import { officialSeal } from '../readers/seal';
import { signatures } from '../readers/signatures';

export const preservationNotice: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: partyName,
  cause,
  articles,
  officers,
  place: firstOf(behind('存放地点', '保存地点', '保存场所'), place),
  signatures,
};
