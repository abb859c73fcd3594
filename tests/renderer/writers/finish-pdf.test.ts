import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { finishPdf } from '#renderer/writers/index.ts';

/** A PDF with a page for each word, of that size in points. */
async function part(words: readonly string[], size: readonly [number, number]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const word of words) pdf.addPage([...size]).drawText(word, { x: 20, y: 20, font });
  return pdf.save();
}

/** What each page says, with its size. */
async function read(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const said: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const [, , width, height] = page.view;
    said.push(`${items.map((item) => ('str' in item ? item.str : '')).join('')} ${width}×${height}`);
  }
  await document.destroy();
  return said;
}

test('parts follow one another, every page with its words and its size', async () => {
  const joined = await finishPdf('通报', [
    await part(['one', 'two'], [595, 842]),
    await part(['three'], [842, 595]),
    await part(['four'], [595, 842]),
  ]);
  expect(await read(joined)).toEqual(['one 595×842', 'two 595×842', 'three 842×595', 'four 595×842']);
});

test('the file names its paper and not what printed it', async () => {
  const printed = await PDFDocument.load(await part(['one'], [595, 842]));
  printed.setCreator('Mozilla/5.0 (X11; Linux x86_64)');
  const document = await getDocument({ data: await finishPdf('通报', [await printed.save()]), verbosity: 0 }).promise;
  const { info } = await document.getMetadata();
  expect(info).toMatchObject({ Title: '通报', Creator: '案卷评查工作站' });
  expect(JSON.stringify(info)).not.toContain('Mozilla');
  await document.destroy();
});
