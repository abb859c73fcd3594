import type { Check } from './define-check';
import { appraisalPeriodTold } from './rules/appraisal-period-told';
import { coercionLitigationTold } from './rules/coercion-litigation-told';
import { coercionReconsiderationTold } from './rules/coercion-reconsideration-told';
import { coerciveStepFilmed } from './rules/coercive-step-filmed';
import { freezeDecisionDelivered } from './rules/freeze-decision-delivered';
import { freezeInOrder } from './rules/freeze-in-order';
import { freezeTermKept } from './rules/freeze-term-kept';
import { goodsListSpecific } from './rules/goods-list-specific';
import { goodsReturned } from './rules/goods-returned';
import { goodsTransferred } from './rules/goods-transferred';
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
import { urgentMeasureApproved } from './rules/urgent-measure-approved';

/** Checks that only compulsory measures and enforcement know, sorted by id. */
export const coercionChecks: readonly Check[] = [
  appraisalPeriodTold,
  coercionLitigationTold,
  coercionReconsiderationTold,
  coerciveStepFilmed,
  freezeDecisionDelivered,
  freezeInOrder,
  freezeTermKept,
  goodsListSpecific,
  goodsReturned,
  goodsTransferred,
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
  urgentMeasureApproved,
];
