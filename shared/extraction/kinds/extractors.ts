import type { InstrumentKind } from '../../model/instrument';
import type { Extractor } from '../layout/reading';
import { acceptanceNotice } from './acceptance-notice';
import { applicationMaterial } from './application-material';
import { appraisalPeriod } from './appraisal-period';
import { appraisalReport } from './appraisal-report';
import { authorisation } from './authorisation';
import { catalogue } from './catalogue';
import { closingApproval } from './closing-approval';
import { closingNote } from './closing-note';
import { collectiveDiscussion } from './collective-discussion';
import { commitmentLetter } from './commitment-letter';
import { correctionOrder } from './correction-order';
import { courtRuling } from './court-ruling';
import { criminalTransfer } from './criminal-transfer';
import { decisionApproval } from './decision-approval';
import { defenceRecord } from './defence-record';
import { demandNotice } from './demand-notice';
import { demolitionNotice } from './demolition-notice';
import { dossierCover } from './dossier-cover';
import { enforcementApplication } from './enforcement-application';
import { excludedTimeNotice } from './excluded-time-notice';
import { executionAgreement } from './execution-agreement';
import { executionDecision } from './execution-decision';
import { executionHalt } from './execution-halt';
import { executionRecord } from './execution-record';
import { exhibit } from './exhibit';
import { extensionNotice } from './extension-notice';
import { filingApproval } from './filing-approval';
import { fineHandover } from './fine-handover';
import { freezeDecision } from './freeze-decision';
import { freezeNotice } from './freeze-notice';
import { goodsDisposal } from './goods-disposal';
import { goodsList } from './goods-list';
import { hearingNotice } from './hearing-notice';
import { hearingRecord } from './hearing-record';
import { hearingReport } from './hearing-report';
import { hearingRequest } from './hearing-request';
import { identityProof } from './identity-proof';
import { inquiryRecord } from './inquiry-record';
import { inspectionApproval } from './inspection-approval';
import { inspectionNotice } from './inspection-notice';
import { inspectionPlan } from './inspection-plan';
import { inspectionRecord } from './inspection-record';
import { inspectionResult } from './inspection-result';
import { investigationReport } from './investigation-report';
import { jurisdictionNotice } from './jurisdiction-notice';
import { legalReview } from './legal-review';
import { licenceApplication } from './licence-application';
import { licenceCertificate } from './licence-certificate';
import { licenceChange } from './licence-change';
import { licenceDecision } from './licence-decision';
import { licenceRefusal } from './licence-refusal';
import { licenceReview } from './licence-review';
import { licenceWithdrawal } from './licence-withdrawal';
import { materialsReceipt } from './materials-receipt';
import { measureApproval } from './measure-approval';
import { measureDecision } from './measure-decision';
import { measureExtension } from './measure-extension';
import { measureRecord } from './measure-record';
import { measureRelease } from './measure-release';
import { nonAcceptanceNotice } from './non-acceptance-notice';
import { paymentDeferral } from './payment-deferral';
import { paymentVoucher } from './payment-voucher';
import { penaltyDecision } from './penalty-decision';
import { preservationDisposal } from './preservation-disposal';
import { preservationNotice } from './preservation-notice';
import { priorNotice } from './prior-notice';
import { publicationPage } from './publication-page';
import { randomDraw } from './random-draw';
import { resultNotice } from './result-notice';
import { returnList } from './return-list';
import { samplingRecord } from './sampling-record';
import { serviceByPost } from './service-by-post';
import { serviceReceipt } from './service-receipt';
import { siteVerification } from './site-verification';
import { sourceRegister } from './source-register';
import { stakeholderNotice } from './stakeholder-notice';
import { substituteDecision } from './substitute-decision';
import { substituteRecord } from './substitute-record';
import { summaryDecision } from './summary-decision';
import { summaryReport } from './summary-report';
import { supplementNotice } from './supplement-notice';
import { timeExtension } from './time-extension';
import { unknown } from './unknown';

/** One extractor for each kind of instrument. */
export const extractors: Record<InstrumentKind, Extractor> = {
  'appraisal-period': appraisalPeriod,
  'appraisal-report': appraisalReport,
  authorisation,
  catalogue,
  'closing-approval': closingApproval,
  'closing-note': closingNote,
  'collective-discussion': collectiveDiscussion,
  'correction-order': correctionOrder,
  'court-ruling': courtRuling,
  'criminal-transfer': criminalTransfer,
  'decision-approval': decisionApproval,
  'defence-record': defenceRecord,
  'demand-notice': demandNotice,
  'demolition-notice': demolitionNotice,
  'dossier-cover': dossierCover,
  'enforcement-application': enforcementApplication,
  'execution-agreement': executionAgreement,
  'execution-decision': executionDecision,
  'execution-halt': executionHalt,
  'execution-record': executionRecord,
  exhibit,
  'filing-approval': filingApproval,
  'freeze-decision': freezeDecision,
  'freeze-notice': freezeNotice,
  'goods-disposal': goodsDisposal,
  'goods-list': goodsList,
  'hearing-notice': hearingNotice,
  'hearing-record': hearingRecord,
  'hearing-report': hearingReport,
  'hearing-request': hearingRequest,
  'identity-proof': identityProof,
  'inquiry-record': inquiryRecord,
  'inspection-approval': inspectionApproval,
  'inspection-notice': inspectionNotice,
  'inspection-plan': inspectionPlan,
  'inspection-record': inspectionRecord,
  'inspection-result': inspectionResult,
  'investigation-report': investigationReport,
  'jurisdiction-notice': jurisdictionNotice,
  'legal-review': legalReview,
  'measure-approval': measureApproval,
  'measure-decision': measureDecision,
  'measure-extension': measureExtension,
  'measure-record': measureRecord,
  'measure-release': measureRelease,
  'payment-deferral': paymentDeferral,
  'payment-voucher': paymentVoucher,
  'penalty-decision': penaltyDecision,
  'preservation-disposal': preservationDisposal,
  'preservation-notice': preservationNotice,
  'prior-notice': priorNotice,
  'publication-page': publicationPage,
  'random-draw': randomDraw,
  'result-notice': resultNotice,
  'return-list': returnList,
  'sampling-record': samplingRecord,
  'service-by-post': serviceByPost,
  'service-receipt': serviceReceipt,
  'source-register': sourceRegister,
  'substitute-decision': substituteDecision,
  'substitute-record': substituteRecord,
  'time-extension': timeExtension,
  'summary-decision': summaryDecision,
  'summary-report': summaryReport,
  'fine-handover': fineHandover,
  'licence-application': licenceApplication,
  'application-material': applicationMaterial,
  'commitment-letter': commitmentLetter,
  'materials-receipt': materialsReceipt,
  'supplement-notice': supplementNotice,
  'acceptance-notice': acceptanceNotice,
  'non-acceptance-notice': nonAcceptanceNotice,
  'licence-review': licenceReview,
  'site-verification': siteVerification,
  'stakeholder-notice': stakeholderNotice,
  'extension-notice': extensionNotice,
  'excluded-time-notice': excludedTimeNotice,
  'licence-decision': licenceDecision,
  'licence-refusal': licenceRefusal,
  'licence-certificate': licenceCertificate,
  'licence-change': licenceChange,
  'licence-withdrawal': licenceWithdrawal,
  unknown,
};
