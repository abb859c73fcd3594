import type { Check } from './define-check';
import { appraisalResultTold } from './rules/appraisal-result-told';
import { appraiserQualified } from './rules/appraiser-qualified';
import { certificatesShown } from './rules/certificates-shown';
import { confiscationConsistent } from './rules/confiscation-consistent';
import { copiesVerified } from './rules/copies-verified';
import { electronicEvidenceFixed } from './rules/electronic-evidence-fixed';
import { goodsValueConsistent } from './rules/goods-value-consistent';
import { inquiriesSeparate } from './rules/inquiries-separate';
import { inquiryRecordElements } from './rules/inquiry-record-elements';
import { inspectionRecordElements } from './rules/inspection-record-elements';
import { investigationHaltPaired } from './rules/investigation-halt-paired';
import { investigationReportElements } from './rules/investigation-report-elements';
import { investigatorNotReviewer } from './rules/investigator-not-reviewer';
import { monitorEvidenceReviewed } from './rules/monitor-evidence-reviewed';
import { noFaultAnswered } from './rules/no-fault-answered';
import { penaltyStepsFilmed } from './rules/penalty-steps-filmed';
import { photoCaptions } from './rules/photo-captions';
import { preservationApproved } from './rules/preservation-approved';
import { preservationDisposedInTime } from './rules/preservation-disposed-in-time';
import { preservationListSpecific } from './rules/preservation-list-specific';
import { recordsConfirmed } from './rules/records-confirmed';
import { refusalWitnessed } from './rules/refusal-witnessed';
import { rightsToldInRecords } from './rules/rights-told-in-records';
import { sampleNumbersMatch } from './rules/sample-numbers-match';
import { samplingInOrder } from './rules/sampling-in-order';

/** 调查取证: how evidence of an ordinary penalty was taken, in the order of their ids. */
export const evidenceChecks: readonly Check[] = [
  appraisalResultTold,
  appraiserQualified,
  certificatesShown,
  confiscationConsistent,
  copiesVerified,
  electronicEvidenceFixed,
  goodsValueConsistent,
  inquiriesSeparate,
  inquiryRecordElements,
  inspectionRecordElements,
  investigationHaltPaired,
  investigationReportElements,
  investigatorNotReviewer,
  monitorEvidenceReviewed,
  noFaultAnswered,
  penaltyStepsFilmed,
  photoCaptions,
  preservationApproved,
  preservationDisposedInTime,
  preservationListSpecific,
  recordsConfirmed,
  refusalWitnessed,
  rightsToldInRecords,
  sampleNumbersMatch,
  samplingInOrder,
];
