import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles, penaltyArticles, violatedArticles } from '../readers/articles';
import { conductDate } from '../readers/conduct-date';
import { documentDate, lastDate } from '../readers/document-date';
import { evidenceList } from '../readers/evidence';
import { confiscation, fine, fineInWords } from '../readers/money';
import { conduct, discretion } from '../readers/notice';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { partyCode, partyKind } from '../readers/party-particulars';
import { penaltyKinds } from '../readers/penalty-kinds';
import { hearingRight, statementRight } from '../readers/record';
import { officialSeal } from '../readers/seal';
import { termAbout } from '../readers/terms';

export const priorNotice: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: partyName,
  partyCode,
  partyKind,
  conduct,
  conductDate,
  evidenceList,
  articles,
  violatedArticles,
  penaltyArticles,
  discretion,
  penaltyKinds,
  amount: fine,
  amountInWords: fineInWords,
  confiscation,
  statementRight,
  statementTerm: termAbout(/陈述|申辩|辩解/u),
  hearingRight,
  hearingTerm: termAbout(/听证/u),
};
