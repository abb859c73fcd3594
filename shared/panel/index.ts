export { agreementShare, agreementWords, FEW } from './agreement/agreement-words';
export { type Coefficients, coefficients, type Unit } from './agreement/coefficients';
export {
  type ComparedDossier,
  compareItems,
  type ItemComparison,
  overallAgreement,
} from './agreement/compare-items';
export { unitsByItem } from './agreement/ratings';
export { type Strictness, strictness } from './agreement/strictness';
export { arbitrationReasons } from './arbitration';
export { type Consensus, consensus, takenFrom } from './consensus';
export { type Divergence, divergences } from './divergences';
export {
  type DecidedDossier,
  type Feedback,
  feedbackFor,
  type ItemFeedback,
  type ReaderFeedback,
  readerFeedback,
  sideOf,
} from './feedback';
export { leadOnly } from './lead-only';
export { type Locked, locked, type ReaderReview } from './locked';
export { objectionsUntil } from './objection-term';
export { type QuotaPreview, quotaPreview, type Ranked } from './quota-preview';
