export { foundInReview } from './found-in-review';
export { layRereads, middleInside, wholeLines } from './lay-rereads';
export { type ReadingShelf, readDossier } from './read-dossier';
export { READING_DPI, readPage } from './read-page';
export { readingKey, recipeOf } from './reading-key';
export { reportOf } from './report-of';
export { rereadRegion } from './reread-region';
export { type DossierSource, deriveDossier, examine } from './review-dossier';
export { type PageJpeg, PICTURE_DPI, type Piece, searchableDossier } from './searchable-dossier';
