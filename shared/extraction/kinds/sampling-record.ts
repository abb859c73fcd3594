import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles } from '../readers/articles';
import { dateBehind, documentDate, lastDate } from '../readers/document-date';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { officers } from '../readers/people';
import { place } from '../readers/record';
import { officialSeal } from '../readers/seal';
import { signatures } from '../readers/signatures';

export const samplingRecord: Extractor = {
  agency: agencyName,
  number: firstOf(documentNumber, behind('样品编号', '抽样单编号', '抽样编号')),
  date: firstOf(dateBehind('抽样日期', '抽样时间', '采样日期', '采样时间'), documentDate, lastDate),
  seal: officialSeal,
  party: partyName,
  place,
  officers,
  articles,
  signatures,
};
