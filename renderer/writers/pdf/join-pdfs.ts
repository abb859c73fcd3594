import { PDFDocument } from '@cantoo/pdf-lib';

/**
 * Several PDFs as one, their pages in order. The title is that of the first; nothing else is told of how it was made.
 * `parts` are read one at a time and may be let go of by the caller's side as soon as they are.
 */
export async function joinPdfs(parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const [first, ...rest] = parts;
  if (first === undefined || rest.length === 0) return first ?? new Uint8Array();
  const whole = await PDFDocument.load(first, { updateMetadata: false });
  for (const bytes of rest) {
    const part = await PDFDocument.load(bytes, { updateMetadata: false });
    for (const page of await whole.copyPages(part, part.getPageIndices())) whole.addPage(page);
  }
  return whole.save();
}
