import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { dateBehind, documentDate, lastDate } from '../readers/document-date';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { officers } from '../readers/people';
import { period, place } from '../readers/record';
import { officialSeal } from '../readers/seal';
import { signatures } from '../readers/signatures';

export const goodsDisposal: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(dateBehind('处理时间', '销毁时间', '处理日期', '销毁日期', '移交日期', '时间'), documentDate, lastDate),
  period,
  place,
  party: partyName,
  officers,
  seal: officialSeal,
  signatures,
};
