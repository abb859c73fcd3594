export { paperToDocx } from './paper-to-docx';
export { sheetToXlsx } from './sheet-to-xlsx';
