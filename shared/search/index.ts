export { findOnPage, forgiven, type PageHit } from './find-on-page';
export { type SearchText, searchText, searchWords } from './search-text';
export { TextIndex } from './text-index';
