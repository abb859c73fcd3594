import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles } from '../readers/articles';
import { citedNumber } from '../readers/cited-number';
import { conclusion } from '../readers/discussion';
import { documentDate, lastDate } from '../readers/document-date';
import { goodsRows } from '../readers/goods-rows';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { officialSeal } from '../readers/seal';
import { signatures } from '../readers/signatures';
import { signedForOn } from '../readers/signed-for';
import { litigation, reconsideration } from '../readers/terms';

export const measureRelease: Extractor = {
  agency: agencyName,
  number: documentNumber,
  citedNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: partyName,
  articles,
  goods: goodsRows,
  conclusion,
  reconsideration,
  litigation,
  servedOn: signedForOn,
  signatures,
};
