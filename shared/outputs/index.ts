export { annualPaper, annualTable, annualTitles } from './annual-table';
export { bulletinPaper, unknownFigures } from './bulletin/bulletin-paper';
export { draftBulletin, type Naming } from './bulletin/draft-bulletin';
export { excellentList, resultsPaper, resultsSheet, resultsTable } from './bulletin/result-tables';
export { assignmentList } from './campaign/assignment-list';
export { type CalibrationTold, calibrationRecord } from './campaign/calibration-record';
export { type ConsensusTold, consensusRecord } from './campaign/consensus-record';
export { type DrawTold, drawRecord, takeWords } from './campaign/draw-record';
export { type FeedbackTold, feedbackPaper } from './campaign/feedback-paper';
export { dossierText } from './dossier-text';
export type { Crop, Drawn, EvidencePictures } from './evidence-pictures';
export { heatSvg } from './heat-picture';
export { insightSheet } from './insight-sheet';
export { firstRead, headFacts } from './key-facts';
export { checklistSheet } from './ledger/checklist-sheet';
export {
  basisOf,
  isPerAgency,
  type LedgerPaperKind,
  type LedgerPaperTerms,
  ledgerPaper,
  ledgerPaperKinds,
} from './ledger/ledger-paper';
export { ledgerColumns, ledgerSheet } from './ledger/ledger-sheet';
export { selfCheckReport } from './ledger/self-check-report';
export { draftSubmission, type SubmissionFacts, type SubmissionPart } from './ledger/submission-words';
export { submissionPaper } from './ledger/submissions';
export { commendation, type Recommendation, SUMMARY_MOST } from './official/commendation';
export { filingReport, type Mended } from './official/filing-report';
export { keptNumbering, nextSerial, numberingFor, numberingOf, shownNumbering } from './official/numbering';
export { documentNumber, heading, type Issue, officialPaper, plainPaper, text } from './official/official-paper';
export { type OpinionTerms, reviewOpinion } from './official/review-opinion';
export { type CaseStory, typicalCase } from './official/typical-case';
export { place, places } from './places';
export { problemList } from './problem-list';
export { type AnnualRead, mergedAnnual, readAnnual } from './read-annual';
export { problemsOf, type ReviewOutcome, type Violation } from './review-outcome';
export { scoreSheet } from './score-sheet';
export { type Bookmark, type PicturedPage, SearchablePdf } from './searchable-pdf/searchable-pdf';
export { selfBesideSheet } from './self-beside-sheet';
export {
  BAR_HEIGHT,
  type DrawnTone,
  drawTimeline,
  type TimelineDrawing,
} from './timeline-picture/timeline-drawing';
export { timelineSvg } from './timeline-picture/timeline-svg';
