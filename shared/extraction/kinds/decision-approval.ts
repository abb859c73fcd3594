import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { approvedOn } from '../readers/approval-date';
import { articles, penaltyArticles, violatedArticles } from '../readers/articles';
import { documentDate, lastDate } from '../readers/document-date';
import { fine, fineInWords } from '../readers/money';
import { cause, conduct } from '../readers/notice';
import { documentNumber } from '../readers/number';
import { opinions } from '../readers/opinions';
import { partyName } from '../readers/party';
import { partyCode } from '../readers/party-particulars';
import { penaltyKinds } from '../readers/penalty-kinds';

export const decisionApproval: Extractor = {
  agency: agencyName,
  number: documentNumber,
  cause,
  party: partyName,
  partyCode,
  conduct,
  articles,
  violatedArticles,
  penaltyArticles,
  penaltyKinds,
  amount: fine,
  amountInWords: fineInWords,
  opinions,
  date: firstOf(approvedOn, documentDate, lastDate),
};
