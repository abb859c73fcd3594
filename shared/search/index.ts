export { findOnPage, forgiven, type PageHit } from './find-on-page';
export type { StoredPart } from './index-part';
export { type SearchText, searchText, searchWords } from './search-text';
export { FILING, PAGES_OF_PART, TextIndex } from './text-index';
