import type { Check } from './define-check';
import { agreementLawful } from './rules/agreement-lawful';
import { applicationInThreeMonths } from './rules/application-in-three-months';
import { applicationPapers } from './rules/application-papers';
import { appraisalPeriodTold } from './rules/appraisal-period-told';
import { auctionEntrusted } from './rules/auction-entrusted';
import { coercionLitigationTold } from './rules/coercion-litigation-told';
import { coercionReconsiderationTold } from './rules/coercion-reconsideration-told';
import { coerciveStepFilmed } from './rules/coercive-step-filmed';
import { demandDefenceAnswered } from './rules/demand-defence-answered';
import { demandElements } from './rules/demand-elements';
import { demolitionAfterRemedies } from './rules/demolition-after-remedies';
import { enforcementAuthorised } from './rules/enforcement-authorised';
import { executionDecisionElements } from './rules/execution-decision-elements';
import { executionNotAtNight } from './rules/execution-not-at-night';
import { freezeDecisionDelivered } from './rules/freeze-decision-delivered';
import { freezeInOrder } from './rules/freeze-in-order';
import { freezeTermKept } from './rules/freeze-term-kept';
import { goodsListSpecific } from './rules/goods-list-specific';
import { goodsReturned } from './rules/goods-returned';
import { goodsSetOff } from './rules/goods-set-off';
import { goodsTransferred } from './rules/goods-transferred';
import { haltGrounded } from './rules/halt-grounded';
import { immediateSubstitute } from './rules/immediate-substitute';
import { measureApprovedBefore } from './rules/measure-approved-before';
import { measureAuthorised } from './rules/measure-authorised';
import { measureCostsNotCharged } from './rules/measure-costs-not-charged';
import { measureDecisionElements } from './rules/measure-decision-elements';
import { measureDefenceHeard } from './rules/measure-defence-heard';
import { measureDeliveredAtOnce } from './rules/measure-delivered-at-once';
import { measureEndedInTime } from './rules/measure-ended-in-time';
import { measureExtensionInOrder } from './rules/measure-extension-in-order';
import { measureNecessityStated } from './rules/measure-necessity-stated';
import { measureNotDelegated } from './rules/measure-not-delegated';
import { measurePartyPresent } from './rules/measure-party-present';
import { measureReasonsTold } from './rules/measure-reasons-told';
import { measureRecordElements } from './rules/measure-record-elements';
import { measureScope } from './rules/measure-scope';
import { measureTermStated } from './rules/measure-term-stated';
import { proceedsToTreasury } from './rules/proceeds-to-treasury';
import { substituteConditions } from './rules/substitute-conditions';
import { substituteCosts } from './rules/substitute-costs';
import { substituteSteps } from './rules/substitute-steps';
import { surchargeThirtyDays } from './rules/surcharge-thirty-days';
import { surchargeWithinPrincipal } from './rules/surcharge-within-principal';
import { urgentMeasureApproved } from './rules/urgent-measure-approved';
import { utilitiesNotCut } from './rules/utilities-not-cut';

/** Checks that only compulsory measures and enforcement know, sorted by id. */
export const coercionChecks: readonly Check[] = [
  agreementLawful,
  applicationInThreeMonths,
  applicationPapers,
  appraisalPeriodTold,
  auctionEntrusted,
  coercionLitigationTold,
  coercionReconsiderationTold,
  coerciveStepFilmed,
  demandDefenceAnswered,
  demandElements,
  demolitionAfterRemedies,
  enforcementAuthorised,
  executionDecisionElements,
  executionNotAtNight,
  freezeDecisionDelivered,
  freezeInOrder,
  freezeTermKept,
  goodsListSpecific,
  goodsReturned,
  goodsSetOff,
  goodsTransferred,
  haltGrounded,
  immediateSubstitute,
  measureApprovedBefore,
  measureAuthorised,
  measureCostsNotCharged,
  measureDecisionElements,
  measureDefenceHeard,
  measureDeliveredAtOnce,
  measureEndedInTime,
  measureExtensionInOrder,
  measureNecessityStated,
  measureNotDelegated,
  measurePartyPresent,
  measureReasonsTold,
  measureRecordElements,
  measureScope,
  measureTermStated,
  proceedsToTreasury,
  substituteConditions,
  substituteCosts,
  substituteSteps,
  surchargeThirtyDays,
  surchargeWithinPrincipal,
  urgentMeasureApproved,
  utilitiesNotCut,
];
