export {
  isAboutBulletin,
  isAboutCampaign,
  isAboutChecklist,
  isAboutDispatch,
  isAboutDossier,
  isAboutHouse,
  isAboutProblem,
} from './about';
export { changeSchema } from './change-schema';
export { entryOf, lineOf } from './entry-line';
export { fold, foldAll } from './fold';
export { isNewReview } from './fold-panel';
export {
  type BulletinState,
  bulletinIn,
  type CampaignState,
  type ChecklistState,
  type ConsensusState,
  campaignIn,
  checklistIn,
  checklistLineIn,
  type DispatchState,
  type DossierState,
  type DrawMade,
  dispatchIn,
  dossierIn,
  type ExportMade,
  emptyState,
  type HouseState,
  type JournalState,
  type Made,
  markIn,
  type PageTurn,
  type ProblemState,
  problemIn,
  type ReviewState,
  reviewIn,
  type TaskHeld,
} from './journal-state';
export { type ReadChanges, readChanges } from './read-changes-schema';
export { GENESIS, type Head, hashOf, type Seal, sealAll, sealEntry } from './seal-entry';
export { type StepBack, stepsBack } from './steps-back';
export { undoOf } from './undo-of';
export { type ChainVerdict, follows, verifyChain } from './verify-chain';
