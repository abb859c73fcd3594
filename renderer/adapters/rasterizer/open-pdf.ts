import { getDocument, OPS, PasswordResponses, PDFDataRangeTransport, VerbosityLevel } from 'pdfjs-dist';
import 'pdfjs-dist/build/pdf.worker.mjs';
import { NoFilterFactory, OffscreenCanvasFactory } from './canvas-factory';
import { pdfOpener } from './pdf-opener';

/** What pdf.js asks of a document: where fonts are kept. Fonts that a PDF names but does not carry come from the system. */
const worker = { fonts: (self as unknown as FontFaceSource).fonts } as unknown as HTMLDocument;

export const { openPdf, loadPdf } = pdfOpener({
  pdfjs: { getDocument, OPS, PasswordResponses, PDFDataRangeTransport, VerbosityLevel },
  options: {
    useSystemFonts: true,
    disableFontFace: false,
    // Unless told, pdf.js asks the document whether it may fetch; a worker has none.
    useWorkerFetch: true,
    // Scans are decoded to plain bytes, as on the command line. pdf.js leaves the browser's decoder alone in Chromium but does
    // not know it in a worker; drawn from there, every page stays in a cache of decoded pictures: 240 MB after ten pages.
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    CanvasFactory: OffscreenCanvasFactory,
    FilterFactory: NoFilterFactory,
    ownerDocument: worker,
  },
  drawn: async (across, down, draw) => {
    const canvas = new OffscreenCanvas(across, down);
    const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
    if (context === null) throw new Error('no canvas');
    // An off-screen context has all that pdf.js uses of a page's.
    await draw(context as unknown as CanvasRenderingContext2D);
    const { data } = context.getImageData(0, 0, across, down);
    canvas.width = 0;
    canvas.height = 0;
    return data;
  },
});
