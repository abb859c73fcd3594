import type { Check } from './define-check';
import { campaignPlanned } from './rules/campaign-planned';
import { companionPapers } from './rules/companion-papers';
import { inspectionApprovalElements } from './rules/inspection-approval-elements';
import { inspectionApproved } from './rules/inspection-approved';
import { inspectionAsApproved } from './rules/inspection-as-approved';
import { inspectionBodyQualified } from './rules/inspection-body-qualified';
import { inspectionCodeKept } from './rules/inspection-code-kept';
import { inspectionFrequency } from './rules/inspection-frequency';
import { inspectionItemPublished } from './rules/inspection-item-published';
import { inspectionNoticeElements } from './rules/inspection-notice-elements';
import { inspectionNotified } from './rules/inspection-notified';
import { inspectionResultTold } from './rules/inspection-result-told';
import { noBlanketSuspension } from './rules/no-blanket-suspension';
import { planFiled } from './rules/plan-filed';
import { problemsFollowedUp } from './rules/problems-followed-up';
import { randomDrawRecorded } from './rules/random-draw-recorded';

/** Checks that only inspections know, sorted by id. */
export const inspectionChecks: readonly Check[] = [
  campaignPlanned,
  companionPapers,
  inspectionApprovalElements,
  inspectionApproved,
  inspectionAsApproved,
  inspectionBodyQualified,
  inspectionCodeKept,
  inspectionFrequency,
  inspectionItemPublished,
  inspectionNoticeElements,
  inspectionNotified,
  inspectionResultTold,
  noBlanketSuspension,
  planFiled,
  problemsFollowedUp,
  randomDrawRecorded,
];
