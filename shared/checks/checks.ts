import type { Check } from './define-check';
import { agencyNotInternalUnit } from './rules/agency-not-internal-unit';
import { agentAuthorised } from './rules/agent-authorised';
import { appraisalResultTold } from './rules/appraisal-result-told';
import { articleExists } from './rules/article-exists';
import { basisSameAsNotice } from './rules/basis-same-as-notice';
import { certificatesShown } from './rules/certificates-shown';
import { citationDetail } from './rules/citation-detail';
import { citedLawCurrent } from './rules/cited-law-current';
import { copiesVerified } from './rules/copies-verified';
import { correctionOrdered } from './rules/correction-ordered';
import { crimeTransferred } from './rules/crime-transferred';
import { decidedAfterHearingTerm } from './rules/decided-after-hearing-term';
import { decidedAfterStatementTerm } from './rules/decided-after-statement-term';
import { decisionFollowsHearing } from './rules/decision-follows-hearing';
import { defenceAnswered } from './rules/defence-answered';
import { discretionStated } from './rules/discretion-stated';
import { filingApproved } from './rules/filing-approved';
import { filingElements } from './rules/filing-elements';
import { filingInTime } from './rules/filing-in-time';
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
import { lighteningGrounded } from './rules/lightening-grounded';
import { limitationObserved } from './rules/limitation-observed';
import { minorParty } from './rules/minor-party';
import { noticeElements } from './rules/notice-elements';
import { officerCertificatesRecorded } from './rules/officer-certificates-recorded';
import { officerInTwoPlaces } from './rules/officer-in-two-places';
import { partyCodeValid } from './rules/party-code-valid';
import { partyConsistent } from './rules/party-consistent';
import { partyIdentityProof } from './rules/party-identity-proof';
import { penaltyNotRaised } from './rules/penalty-not-raised';
import { photoCaptions } from './rules/photo-captions';
import { preservationDisposedInTime } from './rules/preservation-disposed-in-time';
import { priorNoticeBeforeDecision } from './rules/prior-notice-before-decision';
import { recordsConfirmed } from './rules/records-confirmed';
import { recusalRequestAnswered } from './rules/recusal-request-answered';
import { refusalWitnessed } from './rules/refusal-witnessed';
import { rightsToldInRecords } from './rules/rights-told-in-records';
import { samplingInOrder } from './rules/sampling-in-order';
import { sourceStated } from './rules/source-stated';
import { statementRightTold } from './rules/statement-right-told';
import { statutoryBasisCited } from './rules/statutory-basis-cited';
import { transferInTime } from './rules/transfer-in-time';
import { twoOfficersPresent } from './rules/two-officers-present';

/** Every check, sorted by id; a file under `rules/` that is not here fails the convention test. */
export const checks: readonly Check[] = [
  agencyNotInternalUnit,
  agentAuthorised,
  appraisalResultTold,
  articleExists,
  basisSameAsNotice,
  certificatesShown,
  citationDetail,
  citedLawCurrent,
  copiesVerified,
  correctionOrdered,
  crimeTransferred,
  decidedAfterHearingTerm,
  decidedAfterStatementTerm,
  decisionFollowsHearing,
  defenceAnswered,
  discretionStated,
  filingApproved,
  filingElements,
  filingInTime,
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
  lighteningGrounded,
  limitationObserved,
  minorParty,
  noticeElements,
  officerCertificatesRecorded,
  officerInTwoPlaces,
  partyCodeValid,
  partyConsistent,
  partyIdentityProof,
  penaltyNotRaised,
  photoCaptions,
  preservationDisposedInTime,
  priorNoticeBeforeDecision,
  recordsConfirmed,
  recusalRequestAnswered,
  refusalWitnessed,
  rightsToldInRecords,
  samplingInOrder,
  sourceStated,
  statementRightTold,
  statutoryBasisCited,
  transferInTime,
  twoOfficersPresent,
];
