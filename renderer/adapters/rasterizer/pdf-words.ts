import type { PDFDocumentProxy } from 'pdfjs-dist';
import { loadPdf } from './open-pdf';

/** Ends a page in the answer: words of two pages never run together. */
const PAGE = '\f';

/** Everything a PDF says: the words of its pages, its properties, bookmarks, notes and the names of files within. */
export async function pdfWords(bytes: Uint8Array, assets: string): Promise<string> {
  const task = loadPdf(bytes, assets, undefined, false);
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: false });
      const notes = await page.getAnnotations();
      pages.push(items.flatMap((item) => ('str' in item ? [item.str] : [])).join(''), said(notes));
      page.cleanup();
    }
    return [...pages, ...(await properties(document))].join(PAGE);
  } finally {
    await task.destroy();
  }
}

async function properties(document: PDFDocumentProxy): Promise<readonly string[]> {
  const { info, metadata } = await document.getMetadata();
  const [outline, attachments] = await Promise.all([document.getOutline(), document.getAttachments()]);
  return [said(info), metadata?.getRaw() ?? '', said(outline), said(attachments && Object.keys(attachments))];
}

/** Every string anywhere in it. */
function said(value: unknown): string {
  const found: string[] = [];
  JSON.stringify(value, (_, each: unknown) => {
    if (typeof each === 'string') found.push(each);
    return each;
  });
  return found.join(PAGE);
}
