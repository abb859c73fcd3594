import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { citedNumber } from '../readers/cited-number';
import { documentDate, lastDate } from '../readers/document-date';
import { goodsRows } from '../readers/goods-rows';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { officers } from '../readers/people';
import { officialSeal } from '../readers/seal';
import { signatures } from '../readers/signatures';
import { signedForOn } from '../readers/signed-for';

export const goodsList: Extractor = {
  agency: agencyName,
  number: documentNumber,
  citedNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: partyName,
  goods: goodsRows,
  place: behind('存放地点', '保存地点', '保管地点', '存放地'),
  officers,
  servedOn: signedForOn,
  signatures,
};
