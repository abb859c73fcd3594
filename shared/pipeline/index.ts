export { foundInChecklist, scoredChecklist } from './checklist';
export { foundInReview } from './found-in-review';
<<<<<<< HEAD
export { foundInSelfCheck } from './found-in-self-check';
=======
export { type Layout, type LayoutSource, layOut, layoutKey, layoutText, parseLayout } from './lay-out';
>>>>>>> db0980a (Judge dossiers again without reading them again: keep what pages alone decide, write only rows that changed)
export { layRereads, middleInside, wholeLines } from './lay-rereads';
export { namesTold } from './names-told';
export { type ReadingShelf, readDossier } from './read-dossier';
export { READING_DPI, readPage } from './read-page';
export { readingKey, recipeOf } from './reading-key';
export { reportOf } from './report-of';
export { rereadRegion } from './reread-region';
export { type DossierSource, deriveDossier, examine } from './review-dossier';
export { type Covering, type PageJpeg, PICTURE_DPI, type Piece, searchableDossier } from './searchable-dossier';
export { selfCheck } from './self-check';
export { asMark, type SettledDossier, settleDossier } from './settle-dossier';
