import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { joinPdfs } from '#renderer/writers/index.ts';

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
  const joined = await joinPdfs([
    await part(['one', 'two'], [595, 842]),
    await part(['three'], [842, 595]),
    await part(['four'], [595, 842]),
  ]);
  expect(await read(joined)).toEqual(['one 595×842', 'two 595×842', 'three 842×595', 'four 595×842']);
});

test('a single part is left as it is', async () => {
  const only = await part(['one'], [595, 842]);
  expect(await joinPdfs([only])).toBe(only);
});
