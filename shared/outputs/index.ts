export { dossierText } from './dossier-text';
export { firstRead, headFacts } from './key-facts';
export { place, places } from './places';
export { problemList } from './problem-list';
export { type Problem, problemsOf, type ReviewOutcome } from './review-outcome';
export { scoreSheet } from './score-sheet';
export { type Bookmark, type PicturedPage, SearchablePdf } from './searchable-pdf/searchable-pdf';
