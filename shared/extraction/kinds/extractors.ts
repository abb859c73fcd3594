import type { InstrumentKind } from '../../model/instrument';
import type { Extractor } from '../layout/reading';
import { appraisalReport } from './appraisal-report';
import { authorisation } from './authorisation';
import { catalogue } from './catalogue';
import { closingApproval } from './closing-approval';
import { closingNote } from './closing-note';
import { collectiveDiscussion } from './collective-discussion';
import { correctionOrder } from './correction-order';
import { criminalTransfer } from './criminal-transfer';
import { decisionApproval } from './decision-approval';
import { defenceRecord } from './defence-record';
import { demandNotice } from './demand-notice';
import { dossierCover } from './dossier-cover';
import { enforcementApplication } from './enforcement-application';
import { exhibit } from './exhibit';
import { filingApproval } from './filing-approval';
import { goodsDisposal } from './goods-disposal';
import { hearingNotice } from './hearing-notice';
import { hearingRecord } from './hearing-record';
import { hearingReport } from './hearing-report';
import { hearingRequest } from './hearing-request';
import { identityProof } from './identity-proof';
import { inquiryRecord } from './inquiry-record';
import { inspectionRecord } from './inspection-record';
import { investigationReport } from './investigation-report';
import { jurisdictionNotice } from './jurisdiction-notice';
import { legalReview } from './legal-review';
import { paymentDeferral } from './payment-deferral';
import { paymentVoucher } from './payment-voucher';
import { penaltyDecision } from './penalty-decision';
import { preservationDisposal } from './preservation-disposal';
import { preservationNotice } from './preservation-notice';
import { priorNotice } from './prior-notice';
import { publicationPage } from './publication-page';
import { resultNotice } from './result-notice';
import { samplingRecord } from './sampling-record';
import { serviceByPost } from './service-by-post';
import { serviceReceipt } from './service-receipt';
import { sourceRegister } from './source-register';
import { timeExtension } from './time-extension';
import { unknown } from './unknown';

/** One extractor for each kind of instrument. */
export const extractors: Record<InstrumentKind, Extractor> = {
  'appraisal-report': appraisalReport,
  authorisation,
  catalogue,
  'closing-approval': closingApproval,
  'closing-note': closingNote,
  'collective-discussion': collectiveDiscussion,
  'correction-order': correctionOrder,
  'criminal-transfer': criminalTransfer,
  'decision-approval': decisionApproval,
  'defence-record': defenceRecord,
  'demand-notice': demandNotice,
  'dossier-cover': dossierCover,
  'enforcement-application': enforcementApplication,
  exhibit,
  'filing-approval': filingApproval,
  'goods-disposal': goodsDisposal,
  'hearing-notice': hearingNotice,
  'hearing-record': hearingRecord,
  'hearing-report': hearingReport,
  'hearing-request': hearingRequest,
  'identity-proof': identityProof,
  'inquiry-record': inquiryRecord,
  'inspection-record': inspectionRecord,
  'investigation-report': investigationReport,
  'jurisdiction-notice': jurisdictionNotice,
  'legal-review': legalReview,
  'payment-deferral': paymentDeferral,
  'payment-voucher': paymentVoucher,
  'penalty-decision': penaltyDecision,
  'preservation-disposal': preservationDisposal,
  'preservation-notice': preservationNotice,
  'prior-notice': priorNotice,
  'publication-page': publicationPage,
  'result-notice': resultNotice,
  'sampling-record': samplingRecord,
  'service-by-post': serviceByPost,
  'service-receipt': serviceReceipt,
  'source-register': sourceRegister,
  'time-extension': timeExtension,
  unknown,
};
