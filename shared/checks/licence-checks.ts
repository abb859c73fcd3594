import type { Check } from './define-check';
import { acceptanceInWriting } from './rules/acceptance-in-writing';
import { applicantAgentAuthorised } from './rules/applicant-agent-authorised';
import { applicationFormFree } from './rules/application-form-free';
import { applicationSigned } from './rules/application-signed';
import { appraisalAssignedInTime } from './rules/appraisal-assigned-in-time';
import { centralisedLicensingApproved } from './rules/centralised-licensing-approved';
import { commitmentKept } from './rules/commitment-kept';
import { excludedTimeTold } from './rules/excluded-time-told';
import { jointLicenceInTime } from './rules/joint-licence-in-time';
import { lateAcceptanceCounted } from './rules/late-acceptance-counted';
import { licenceAgencyEmpowered } from './rules/licence-agency-empowered';
import { licenceBasisInForce } from './rules/licence-basis-in-force';
import { licenceDecidedInTime } from './rules/licence-decided-in-time';
import { licenceDecidedInWriting } from './rules/licence-decided-in-writing';
import { licenceDeliveredInTime } from './rules/licence-delivered-in-time';
import { licenceDiscretionStated } from './rules/licence-discretion-stated';
import { licenceFeeLawful } from './rules/licence-fee-lawful';
import { licenceFollowsHearing } from './rules/licence-follows-hearing';
import { licenceHearingChair } from './rules/licence-hearing-chair';
import { licenceHearingInTime } from './rules/licence-hearing-in-time';
import { licenceHearingRightTold } from './rules/licence-hearing-right-told';
import { licenceLegalReview } from './rules/licence-legal-review';
import { licenceMatchesDecision } from './rules/licence-matches-decision';
import { licencePapersSealed } from './rules/licence-papers-sealed';
import { licencePapersServed } from './rules/licence-papers-served';
import { licencePublished } from './rules/licence-published';
import { licenceReviewRecorded } from './rules/licence-review-recorded';
import { lowerReviewForwarded } from './rules/lower-review-forwarded';
import { materialsAsPublished } from './rules/materials-as-published';
import { materialsReceiptGiven } from './rules/materials-receipt-given';
import { onlinePapersComplete } from './rules/online-papers-complete';
import { publicHearingAnnounced } from './rules/public-hearing-announced';
import { quotaInOrder } from './rules/quota-in-order';
import { refusalLitigationTold } from './rules/refusal-litigation-told';
import { refusalReasoned } from './rules/refusal-reasoned';
import { refusalReconsiderationTold } from './rules/refusal-reconsideration-told';
import { renewalDecidedBeforeExpiry } from './rules/renewal-decided-before-expiry';
import { stakeholderOpinionsAnswered } from './rules/stakeholder-opinions-answered';
import { stakeholdersTold } from './rules/stakeholders-told';
import { supplementsToldOnce } from './rules/supplements-told-once';
import { verificationElements } from './rules/verification-elements';
import { verificationTwoOfficers } from './rules/verification-two-officers';
import { withdrawalInOrder } from './rules/withdrawal-in-order';

/** Checks of licensing alone. */
export const licenceChecks: readonly Check[] = [
  acceptanceInWriting,
  applicantAgentAuthorised,
  applicationFormFree,
  applicationSigned,
  appraisalAssignedInTime,
  centralisedLicensingApproved,
  commitmentKept,
  excludedTimeTold,
  jointLicenceInTime,
  lateAcceptanceCounted,
  licenceAgencyEmpowered,
  licenceBasisInForce,
  licenceDecidedInTime,
  licenceDecidedInWriting,
  licenceDeliveredInTime,
  licenceDiscretionStated,
  licenceFeeLawful,
  licenceFollowsHearing,
  licenceHearingChair,
  licenceHearingInTime,
  licenceHearingRightTold,
  licenceLegalReview,
  licenceMatchesDecision,
  licencePapersSealed,
  licencePapersServed,
  licencePublished,
  licenceReviewRecorded,
  lowerReviewForwarded,
  materialsAsPublished,
  materialsReceiptGiven,
  onlinePapersComplete,
  publicHearingAnnounced,
  quotaInOrder,
  refusalLitigationTold,
  refusalReasoned,
  refusalReconsiderationTold,
  renewalDecidedBeforeExpiry,
  stakeholderOpinionsAnswered,
  stakeholdersTold,
  supplementsToldOnce,
  verificationElements,
  verificationTwoOfficers,
  withdrawalInOrder,
];
