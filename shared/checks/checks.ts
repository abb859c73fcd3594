import { coercionChecks } from './coercion-checks';
import type { Check } from './define-check';
import { evidenceChecks } from './evidence-checks';
import { inspectionChecks } from './inspection-checks';
import { licenceChecks } from './licence-checks';
import { agencyNotInternalUnit } from './rules/agency-not-internal-unit';
import { agentAuthorised } from './rules/agent-authorised';
import { amountConsistent } from './rules/amount-consistent';
import { amountInWords } from './rules/amount-in-words';
import { archivedInTime } from './rules/archived-in-time';
import { articleExists } from './rules/article-exists';
import { assistantsNotAlone } from './rules/assistants-not-alone';
import { basisSameAsNotice } from './rules/basis-same-as-notice';
import { bindingOrder } from './rules/binding-order';
import { catalogueMatchesPages } from './rules/catalogue-matches-pages';
import { citationDetail } from './rules/citation-detail';
import { citedLawCurrent } from './rules/cited-law-current';
import { closedWithoutPenaltyApproved } from './rules/closed-without-penalty-approved';
import { closingApproved } from './rules/closing-approved';
import { closingNoteComplete } from './rules/closing-note-complete';
import { confiscatedGoodsAccounted } from './rules/confiscated-goods-accounted';
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
import { electronicServiceAgreed } from './rules/electronic-service-agreed';
import { entrustedInWriting } from './rules/entrusted-in-writing';
import { evidenceListed } from './rules/evidence-listed';
import { externalInstrumentsServed } from './rules/external-instruments-served';
import { filingApproved } from './rules/filing-approved';
import { filingElements } from './rules/filing-elements';
import { filingInTime } from './rules/filing-in-time';
import { fineWithinRange } from './rules/fine-within-range';
import { foliosContinuous } from './rules/folios-continuous';
import { hearingChairIndependent } from './rules/hearing-chair-independent';
import { hearingHeldInPublic } from './rules/hearing-held-in-public';
import { hearingHeldOnRequest } from './rules/hearing-held-on-request';
import { hearingNoticeSevenDays } from './rules/hearing-notice-seven-days';
import { hearingRecordElements } from './rules/hearing-record-elements';
import { hearingRightNotified } from './rules/hearing-right-notified';
import { hearingTermStated } from './rules/hearing-term-stated';
import { inquiryAfterFiling } from './rules/inquiry-after-filing';
import { lawFullName } from './rules/law-full-name';
import { legalReviewBeforeDecision } from './rules/legal-review-before-decision';
import { legalReviewPresent } from './rules/legal-review-present';
import { legalReviewSubstantive } from './rules/legal-review-substantive';
import { leniencyConsidered } from './rules/leniency-considered';
import { lienServiceWitnessed } from './rules/lien-service-witnessed';
import { lighteningGrounded } from './rules/lightening-grounded';
import { limitationObserved } from './rules/limitation-observed';
import { litigationTold } from './rules/litigation-told';
import { minorParty } from './rules/minor-party';
import { newEvidenceReviewedAgain } from './rules/new-evidence-reviewed-again';
import { notRaisedAfterDefence } from './rules/not-raised-after-defence';
import { noticeElements } from './rules/notice-elements';
import { officerCertificatesRecorded } from './rules/officer-certificates-recorded';
import { officerInTwoPlaces } from './rules/officer-in-two-places';
import { oneMatterOneDossier } from './rules/one-matter-one-dossier';
import { paidInTime } from './rules/paid-in-time';
import { partyCodeValid } from './rules/party-code-valid';
import { partyConsistent } from './rules/party-consistent';
import { partyIdentityProof } from './rules/party-identity-proof';
import { partyMatchesIdentity } from './rules/party-matches-identity';
import { paymentInstructed } from './rules/payment-instructed';
import { penaltyNotRaised } from './rules/penalty-not-raised';
import { placeWithinJurisdiction } from './rules/place-within-jurisdiction';
import { priorNoticeBeforeDecision } from './rules/prior-notice-before-decision';
import { publicNoticeLastResort } from './rules/public-notice-last-resort';
import { publicationForetold } from './rules/publication-foretold';
import { reasoningThreefold } from './rules/reasoning-threefold';
import { receiptElements } from './rules/receipt-elements';
import { receiptTwoServers } from './rules/receipt-two-servers';
import { reconsiderationTold } from './rules/reconsideration-told';
import { recusalRequestAnswered } from './rules/recusal-request-answered';
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
  archivedInTime,
  articleExists,
  assistantsNotAlone,
  basisSameAsNotice,
  bindingOrder,
  catalogueMatchesPages,
  citationDetail,
  citedLawCurrent,
  closedWithoutPenaltyApproved,
  closingApproved,
  closingNoteComplete,
  confiscatedGoodsAccounted,
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
  electronicServiceAgreed,
  entrustedInWriting,
  evidenceListed,
  externalInstrumentsServed,
  filingApproved,
  filingElements,
  filingInTime,
  fineWithinRange,
  foliosContinuous,
  hearingChairIndependent,
  hearingHeldInPublic,
  hearingHeldOnRequest,
  hearingNoticeSevenDays,
  hearingRecordElements,
  hearingRightNotified,
  hearingTermStated,
  inquiryAfterFiling,
  lawFullName,
  legalReviewBeforeDecision,
  legalReviewPresent,
  legalReviewSubstantive,
  leniencyConsidered,
  lienServiceWitnessed,
  lighteningGrounded,
  limitationObserved,
  litigationTold,
  minorParty,
  newEvidenceReviewedAgain,
  notRaisedAfterDefence,
  noticeElements,
  officerCertificatesRecorded,
  officerInTwoPlaces,
  oneMatterOneDossier,
  paidInTime,
  partyCodeValid,
  partyConsistent,
  partyIdentityProof,
  partyMatchesIdentity,
  paymentInstructed,
  penaltyNotRaised,
  placeWithinJurisdiction,
  priorNoticeBeforeDecision,
  publicNoticeLastResort,
  publicationForetold,
  reasoningThreefold,
  receiptElements,
  receiptTwoServers,
  reconsiderationTold,
  recusalRequestAnswered,
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
  ...evidenceChecks,
  ...inspectionChecks,
  ...licenceChecks,
  ...summaryChecks,
].sort((a, b) => (a.meta.id < b.meta.id ? -1 : 1));
