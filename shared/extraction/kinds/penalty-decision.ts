import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles, penaltyArticles, violatedArticles } from '../readers/articles';
import { conductDate } from '../readers/conduct-date';
import { correctionTerm } from '../readers/correction-term';
import { documentDate, lastDate } from '../readers/document-date';
import { evidenceList } from '../readers/evidence';
import { confiscation, fine, fineInWords } from '../readers/money';
import { cause, conduct, defence, defenceAnswered, discretion, evidenceWeighed, lawReasoned } from '../readers/notice';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { address, legalRepresentative, partyCode, partyKind } from '../readers/party-particulars';
import { signedByPartyOn } from '../readers/party-signature';
import { penaltyKinds } from '../readers/penalty-kinds';
import { correction, hearingRight, orderedToDo, waived } from '../readers/record';
import { officialSeal } from '../readers/seal';
import { bank, litigation, paymentTerm, reconsideration } from '../readers/terms';

export const penaltyDecision: Extractor = {
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
  conductDate,
  evidenceList,
  evidenceWeighed,
  articles,
  violatedArticles,
  penaltyArticles,
  lawReasoned,
  discretion,
  hearingRight,
  waived,
  defence,
  defenceAnswered,
  correction: firstOf(correction, orderedToDo),
  correctionTerm,
  penaltyKinds,
  amount: fine,
  amountInWords: fineInWords,
  confiscation,
  paymentTerm,
  bank,
  reconsideration,
  litigation,
  servedOn: signedByPartyOn,
};
