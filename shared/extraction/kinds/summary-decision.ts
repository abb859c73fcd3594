import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles, penaltyArticles, violatedArticles } from '../readers/articles';
import { conductDate } from '../readers/conduct-date';
import { correctionTerm } from '../readers/correction-term';
import { dateBehind, documentDate, lastDate } from '../readers/document-date';
import { confiscation, fine, fineInWords } from '../readers/money';
import { cause, conduct, defence, discretion } from '../readers/notice';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { address, legalRepresentative, partyCode, partyKind } from '../readers/party-particulars';
import { signedByParty, signedByPartyOn } from '../readers/party-signature';
import { penaltyKinds } from '../readers/penalty-kinds';
import { officers } from '../readers/people';
import { correction, orderedToDo, period, place, showedCertificates, statementRight, waived } from '../readers/record';
import { officialSeal } from '../readers/seal';
import { signatures } from '../readers/signatures';
import { spotCollection, spotCollectionReason } from '../readers/spot-collection';
import { bank, litigation, paymentTerm, reconsideration } from '../readers/terms';

export const summaryDecision: Extractor = {
  agency: agencyName,
  number: firstOf(documentNumber, behind('编号', '决定书编号', 'No')),
  date: firstOf(documentDate, dateBehind('处罚时间', '决定日期', '处罚日期', '日期'), lastDate),
  seal: officialSeal,
  party: partyName,
  partyCode,
  partyKind,
  address,
  legalRepresentative,
  cause,
  conduct,
  conductDate,
  period,
  place: firstOf(behind('违法地点', '处罚地点', '案发地点'), place),
  articles,
  violatedArticles,
  penaltyArticles,
  discretion,
  officers,
  showedCertificates,
  statementRight,
  defence,
  waived,
  correction: firstOf(correction, orderedToDo),
  correctionTerm,
  penaltyKinds,
  amount: fine,
  amountInWords: fineInWords,
  confiscation,
  paymentTerm,
  bank,
  spotCollection,
  spotCollectionReason,
  reconsideration,
  litigation,
  signatures,
  servedOn: signedByPartyOn,
  receivedBy: signedByParty,
};
