export { paperToDocx } from './docx/paper-to-docx';
export { readBack } from './read-back';
export { sheetToXlsx } from './xlsx/sheet-to-xlsx';
export { svgToPng } from './svg-to-png';
