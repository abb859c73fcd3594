export type { OpenChecklist, SentDispatch } from './bureau-queries';
export type { CatchUp } from './catch-up';
export type { Commit } from './committer';
export { pagesOf } from './dossier-queries';
export type { Derived } from './keep-derived';
export type { ReadingKey, ReadingShelf } from './reading-shelf';
export {
  type DerivedSummary,
  type DossierRow,
  type ExportRow,
  type MarkRow,
  type ProgressRow,
  pageKey,
  type ReadingRow,
  type ReviewRow,
  recipeFor,
  type SearchPartRow,
  turnOf,
} from './rows';
export type { SavedState } from './saved-state';
export { openSearchSource, type SearchSource } from './search-source';
export { type Signal, signal } from './signal';
export { openStore, type Store } from './store';
export { useLive } from './use-live';
export { useSignal } from './use-signal';
