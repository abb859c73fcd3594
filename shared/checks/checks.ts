import { coercionChecks } from './coercion-checks';
import type { Check } from './define-check';
import { inspectionChecks } from './inspection-checks';
import { licenceChecks } from './licence-checks';
import { agencyNotInternalUnit } from './rules/agency-not-internal-unit';
import { agentAuthorised } from './rules/agent-authorised';
import { amountConsistent } from './rules/amount-consistent';
import { amountInWords } from './rules/amount-in-words';
import { appraisalResultTold } from './rules/appraisal-result-told';
import { articleExists } from './rules/article-exists';
import { basisSameAsNotice } from './rules/basis-same-as-notice';
import { bindingOrder } from './rules/binding-order';
import { catalogueMatchesPages } from './rules/catalogue-matches-pages';
import { certificatesShown } from './rules/certificates-shown';
import { citationDetail } from './rules/citation-detail';
import { citedLawCurrent } from './rules/cited-law-current';
import { closingApproved } from './rules/closing-approved';
import { closingNoteComplete } from './rules/closing-note-complete';
import { copiesVerified } from './rules/copies-verified';
import { correctionOrdered } from './rules/correction-ordered';
import { correctionRevisited } from './rules/correction-revisited';
import { courtNamed } from './rules/court-named';
import { coverElements } from './rules/cover-elements';
import { crimeTransferred } from './rules/crime-transferred';
import { decidedAfterHearingTerm } from './rules/decided-after-hearing-term';
import { decidedAfterStatementTerm } from './rules/decided-after-statement-term';
import { decidedWithinNinetyDays } from './rules/decided-within-ninety-days';
import { decisionApproved } from './rules/decision-approved';
import { decisionElements } from './rules/decision-elements';
import { decisionFollowsHearing } from './rules/decision-follows-hearing';
import { decisionNumberAndDate } from './rules/decision-number-and-date';
import { decisionPublished } from './rules/decision-published';
import { decisionSealed } from './rules/decision-sealed';
import { decisionServed } from './rules/decision-served';
import { decisionServedInTime } from './rules/decision-served-in-time';
import { defenceAnswered } from './rules/defence-answered';
import { defenceRecorded } from './rules/defence-recorded';
import { deferralApproved } from './rules/deferral-approved';
import { demandBeforeEnforcement } from './rules/demand-before-enforcement';
import { discretionStated } from './rules/discretion-stated';
import { discussionAfterStatementTerm } from './rules/discussion-after-statement-term';
import { discussionHeld } from './rules/discussion-held';
import { discussionQuorum } from './rules/discussion-quorum';
import { dutyMatchesPenalty } from './rules/duty-matches-penalty';
import { evidenceListed } from './rules/evidence-listed';
import { externalInstrumentsServed } from './rules/external-instruments-served';
import { filingApproved } from './rules/filing-approved';
import { filingElements } from './rules/filing-elements';
import { filingInTime } from './rules/filing-in-time';
import { fineWithinRange } from './rules/fine-within-range';
import { foliosContinuous } from './rules/folios-continuous';
import { hearingChairIndependent } from './rules/hearing-chair-independent';
import { hearingHeldOnRequest } from './rules/hearing-held-on-request';
import { hearingNoticeSevenDays } from './rules/hearing-notice-seven-days';
import { hearingRecordElements } from './rules/hearing-record-elements';
import { hearingRightNotified } from './rules/hearing-right-notified';
import { hearingTermStated } from './rules/hearing-term-stated';
import { inquiriesSeparate } from './rules/inquiries-separate';
import { inquiryAfterFiling } from './rules/inquiry-after-filing';
import { inquiryRecordElements } from './rules/inquiry-record-elements';
import { inspectionRecordElements } from './rules/inspection-record-elements';
import { investigationReportElements } from './rules/investigation-report-elements';
import { investigatorNotReviewer } from './rules/investigator-not-reviewer';
import { lawFullName } from './rules/law-full-name';
import { legalReviewBeforeDecision } from './rules/legal-review-before-decision';
import { legalReviewPresent } from './rules/legal-review-present';
import { legalReviewSubstantive } from './rules/legal-review-substantive';
import { lienServiceWitnessed } from './rules/lien-service-witnessed';
import { lighteningGrounded } from './rules/lightening-grounded';
import { limitationObserved } from './rules/limitation-observed';
import { litigationTold } from './rules/litigation-told';
import { minorParty } from './rules/minor-party';
import { noticeElements } from './rules/notice-elements';
import { officerCertificatesRecorded } from './rules/officer-certificates-recorded';
import { officerInTwoPlaces } from './rules/officer-in-two-places';
import { oneMatterOneDossier } from './rules/one-matter-one-dossier';
import { paidInTime } from './rules/paid-in-time';
import { partyCodeValid } from './rules/party-code-valid';
import { partyConsistent } from './rules/party-consistent';
import { partyIdentityProof } from './rules/party-identity-proof';
import { paymentInstructed } from './rules/payment-instructed';
import { penaltyNotRaised } from './rules/penalty-not-raised';
import { photoCaptions } from './rules/photo-captions';
import { preservationDisposedInTime } from './rules/preservation-disposed-in-time';
import { priorNoticeBeforeDecision } from './rules/prior-notice-before-decision';
import { reasoningThreefold } from './rules/reasoning-threefold';
import { receiptElements } from './rules/receipt-elements';
import { receiptTwoServers } from './rules/receipt-two-servers';
import { reconsiderationTold } from './rules/reconsideration-told';
import { recordsConfirmed } from './rules/records-confirmed';
import { recusalRequestAnswered } from './rules/recusal-request-answered';
import { refusalWitnessed } from './rules/refusal-witnessed';
import { rightsToldInRecords } from './rules/rights-told-in-records';
import { samplingInOrder } from './rules/sampling-in-order';
import { scanLegible } from './rules/scan-legible';
import { sealMatchesAgency } from './rules/seal-matches-agency';
import { signerRelationStated } from './rules/signer-relation-stated';
import { sourceStated } from './rules/source-stated';
import { statementRightTold } from './rules/statement-right-told';
import { statutoryBasisCited } from './rules/statutory-basis-cited';
import { stepsInOrder } from './rules/steps-in-order';
import { transferInTime } from './rules/transfer-in-time';
import { twoOfficersPresent } from './rules/two-officers-present';
import { votersNotInvestigators } from './rules/voters-not-investigators';
import { voucherEqualsDecision } from './rules/voucher-equals-decision';
import { summaryChecks } from './summary-checks';

/** Checks of penalties, and those that several procedures share. */
const own: readonly Check[] = [
  agencyNotInternalUnit,
  agentAuthorised,
  amountConsistent,
  amountInWords,
  appraisalResultTold,
  articleExists,
  basisSameAsNotice,
  bindingOrder,
  catalogueMatchesPages,
  certificatesShown,
  citationDetail,
  citedLawCurrent,
  closingApproved,
  closingNoteComplete,
  copiesVerified,
  correctionOrdered,
  correctionRevisited,
  courtNamed,
  coverElements,
  crimeTransferred,
  decidedAfterHearingTerm,
  decidedAfterStatementTerm,
  decidedWithinNinetyDays,
  decisionApproved,
  decisionElements,
  decisionFollowsHearing,
  decisionNumberAndDate,
  decisionPublished,
  decisionSealed,
  decisionServed,
  decisionServedInTime,
  defenceAnswered,
  defenceRecorded,
  deferralApproved,
  demandBeforeEnforcement,
  discretionStated,
  discussionAfterStatementTerm,
  discussionHeld,
  discussionQuorum,
  dutyMatchesPenalty,
  evidenceListed,
  externalInstrumentsServed,
  filingApproved,
  filingElements,
  filingInTime,
  fineWithinRange,
  foliosContinuous,
  hearingChairIndependent,
  hearingHeldOnRequest,
  hearingNoticeSevenDays,
  hearingRecordElements,
  hearingRightNotified,
  hearingTermStated,
  inquiriesSeparate,
  inquiryAfterFiling,
  inquiryRecordElements,
  inspectionRecordElements,
  investigationReportElements,
  investigatorNotReviewer,
  lawFullName,
  legalReviewBeforeDecision,
  legalReviewPresent,
  legalReviewSubstantive,
  lienServiceWitnessed,
  lighteningGrounded,
  limitationObserved,
  litigationTold,
  minorParty,
  noticeElements,
  officerCertificatesRecorded,
  officerInTwoPlaces,
  oneMatterOneDossier,
  paidInTime,
  partyCodeValid,
  partyConsistent,
  partyIdentityProof,
  paymentInstructed,
  penaltyNotRaised,
  photoCaptions,
  preservationDisposedInTime,
  priorNoticeBeforeDecision,
  reasoningThreefold,
  receiptElements,
  receiptTwoServers,
  reconsiderationTold,
  recordsConfirmed,
  recusalRequestAnswered,
  refusalWitnessed,
  rightsToldInRecords,
  samplingInOrder,
  scanLegible,
  sealMatchesAgency,
  signerRelationStated,
  sourceStated,
  statementRightTold,
  statutoryBasisCited,
  stepsInOrder,
  transferInTime,
  twoOfficersPresent,
  votersNotInvestigators,
  voucherEqualsDecision,
];

/** Every check, sorted by id; a file under `rules/` that is not here fails the convention test. */
export const checks: readonly Check[] = [
  ...own,
  ...coercionChecks,
  ...inspectionChecks,
  ...licenceChecks,
  ...summaryChecks,
].sort((a, b) => (a.meta.id < b.meta.id ? -1 : 1));
