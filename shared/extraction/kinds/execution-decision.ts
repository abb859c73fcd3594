import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles } from '../readers/articles';
import { citedNumber } from '../readers/cited-number';
import { documentDate, lastDate } from '../readers/document-date';
import { executionDay } from '../readers/execution-day';
import { fine } from '../readers/money';
import { conduct } from '../readers/notice';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { address, partyCode, partyKind } from '../readers/party-particulars';
import { officialSeal } from '../readers/seal';
import { signedForOn } from '../readers/signed-for';
import { surcharge } from '../readers/surcharge';
import { litigation, reconsideration } from '../readers/terms';

export const executionDecision: Extractor = {
  agency: agencyName,
  number: documentNumber,
  citedNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: partyName,
  partyCode,
  partyKind,
  address,
  conduct,
  articles,
  amount: fine,
  surcharge,
  plannedOn: executionDay,
  reconsideration,
  litigation,
  servedOn: signedForOn,
};
