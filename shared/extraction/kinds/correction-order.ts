import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles, violatedArticles } from '../readers/articles';
import { correctionTerm } from '../readers/correction-term';
import { dateBehind, documentDate, lastDate } from '../readers/document-date';
import { conduct } from '../readers/notice';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { partyCode } from '../readers/party-particulars';
import { signedByPartyOn } from '../readers/party-signature';
import { correction } from '../readers/record';
import { officialSeal } from '../readers/seal';
import { litigation, reconsideration } from '../readers/terms';

export const correctionOrder: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(documentDate, dateBehind('日期'), lastDate),
  seal: officialSeal,
  party: partyName,
  partyCode,
  conduct,
  articles,
  violatedArticles,
  correction,
  correctionTerm,
  reconsideration,
  litigation,
  servedOn: signedByPartyOn,
};
