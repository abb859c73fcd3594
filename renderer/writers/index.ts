export { type HouseHead, readHouseHead } from './docx/house-head';
export { paperToDocx } from './docx/paper-to-docx';
export { finishPdf } from './pdf/finish-pdf';
export { readBack } from './read-back';
export { svgToPng } from './svg-to-png';
export { sheetToXlsx } from './xlsx/sheet-to-xlsx';
export { filesToZip } from './zip/files-to-zip';
