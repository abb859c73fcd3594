import { readFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import { pagesFolder, readTruths } from './ocr-truth';

const POINTS_PER_INCH = 72;

/** A scanned dossier of the bench's pictures, over and over. Each page has its picture to itself: pdf.js keeps what several pages share. */
export async function benchScan(pages: number): Promise<Buffer> {
  const scan = await PDFDocument.create();
  const truths = await readTruths();
  for (let at = 0; at < pages; at += 1) {
    const { id, dpi } = truths[at % truths.length]!;
    const image = await scan.embedJpg(await readFile(new URL(`${id}.jpg`, pagesFolder)));
    const { width, height } = image.scale(POINTS_PER_INCH / dpi);
    scan.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
  }
  return Buffer.from(await scan.save());
}
