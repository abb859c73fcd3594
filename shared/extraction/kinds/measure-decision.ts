import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles } from '../readers/articles';
import { documentDate, lastDate } from '../readers/document-date';
import { goodsRows } from '../readers/goods-rows';
import { measureFrom, measureTerm, measureUntil } from '../readers/measure-term';
import { cause, conduct } from '../readers/notice';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { address, legalRepresentative, partyCode, partyKind } from '../readers/party-particulars';
import { officers } from '../readers/people';
import { place, statementRight } from '../readers/record';
import { officialSeal } from '../readers/seal';
import { signatures } from '../readers/signatures';
import { signedForOn } from '../readers/signed-for';
import { litigation, reconsideration } from '../readers/terms';

export const measureDecision: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: partyName,
  partyCode,
  partyKind,
  address,
  legalRepresentative,
  cause,
  conduct,
  articles,
  measureTerm,
  measureFrom,
  measureUntil,
  goods: goodsRows,
  place: firstOf(behind('存放地点', '保存地点', '保管地点', '查封地点', '扣押地点'), place),
  officers,
  statementRight,
  reconsideration,
  litigation,
  servedOn: signedForOn,
  signatures,
};
