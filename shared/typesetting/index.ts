export { type Advances, isLatin, standardAdvances } from './advances';
export { BESIDE_LATIN, meet } from './break-lines';
export { copiesWords } from './set-imprint';
export { annexLines, annexMark, letterSpace, linesBeforeSignOff, signOffIndents } from './set-official';
export { type SetItem, type SetPage, wordsOf } from './set-page';
export { pictureSize } from './set-picture';
export { BORDER, CELL, dateWords, pairTable, printedRows, rowHeight, SEAL_LINES, SIGNATURE_LINES } from './set-table';
export { type Setting, settingFor, twoCharacters } from './set-text';
export {
  inMillimetres,
  LETTER,
  MASTHEAD,
  markSize,
  measure,
  type SheetGeometry,
  sheetGeometry,
} from './sheet-geometry';
export { type Face, faceNames, latinNames, type TypeScale, type TypeStyle, typeScale } from './type-scale';
export { firstLines, staysWithSignOff, typeset } from './typeset';
