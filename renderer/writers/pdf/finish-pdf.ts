import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';

/** The parts of a PDF as one, their pages in order, under its own title; nothing else is told of what it was made with. */
export async function finishPdf(title: string, parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const [first, ...rest] = parts;
  if (first === undefined) throw new Error('a PDF of no parts');
  const whole = await PDFDocument.load(first, QUICKLY);
  for (const bytes of rest) {
    const part = await PDFDocument.load(bytes, QUICKLY);
    for (const page of await whole.copyPages(part, part.getPageIndices())) whole.addPage(page);
  }
  whole.setTitle(title, { showInWindowTitleBar: true });
  whole.setCreator('案卷评查工作站');
  whole.setProducer('案卷评查工作站');
  return whole.save({ objectsPerTick: 5000 });
}

/** The window may draw between two thousands of objects, not between two hundreds: most of the time would go by waiting. */
const QUICKLY = { updateMetadata: false, parseSpeed: ParseSpeeds.Fast };
