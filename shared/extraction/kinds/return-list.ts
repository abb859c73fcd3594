import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { citedNumber } from '../readers/cited-number';
import { documentDate, lastDate } from '../readers/document-date';
import { goodsRows } from '../readers/goods-rows';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { officers } from '../readers/people';
import { signatures } from '../readers/signatures';
import { signedForOn } from '../readers/signed-for';

export const returnList: Extractor = {
  agency: agencyName,
  number: documentNumber,
  citedNumber,
  date: firstOf(documentDate, lastDate),
  party: partyName,
  goods: goodsRows,
  officers,
  servedOn: signedForOn,
  signatures,
};
