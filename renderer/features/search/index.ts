export type { FoundPage } from './search-answer';
export { SearchPanel } from './search-panel';
export { type Searcher, searcher } from './searcher';
