export { isAboutCampaign, isAboutDossier, isAboutHouse, isAboutProblem } from './about';
export { changeSchema } from './change-schema';
export { entryOf, lineOf } from './entry-line';
export { fold, foldAll } from './fold';
export {
  type CampaignState,
  campaignIn,
  type DossierState,
  dossierIn,
  type ExportMade,
  emptyState,
  type HouseState,
  type JournalState,
  markIn,
  type PageTurn,
  type ProblemState,
  problemIn,
  type ReviewState,
  reviewIn,
} from './journal-state';
export { GENESIS, type Head, hashOf, type Seal, sealAll, sealEntry } from './seal-entry';
export { undoOf } from './undo-of';
export { type ChainVerdict, follows, verifyChain } from './verify-chain';
