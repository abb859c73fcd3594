import {
  getDocument,
  OPS,
  PasswordResponses,
  type PDFDocumentLoadingTask,
  type PDFPageProxy,
  VerbosityLevel,
} from 'pdfjs-dist';
import 'pdfjs-dist/build/pdf.worker.mjs';
import { AppError } from '#shared/base/app-error';
import { decodable, openedOrSalvaged, openPdfPages, type PdfPage } from '#shared/intake/index';
import type { OpenScan, ScanBytes } from '#shared/ports/page-rasterizer';
import { NoFilterFactory, OffscreenCanvasFactory } from './canvas-factory';
import { SlicedPdf } from './sliced-pdf';

/** @throws AppError `pdf-needs-password`, `pdf-wrong-password`, `pdf-without-pages`, `file-damaged` */
export async function openPdf(
  name: string,
  bytes: ScanBytes,
  assets: string,
  password: string | undefined,
): Promise<OpenScan> {
  const load = (from: ScanBytes, stopAtErrors: boolean) => loadPdf(from, assets, password, stopAtErrors);
  const open = (from: ScanBytes) =>
    load(from, false).promise.catch((error: unknown) => {
      throw refusal(name, error);
    });
  const { document, bytes: readable, salvaged } = await openedOrSalvaged(bytes, open, isDamage);
  const close = () => document.loadingTask.destroy();
  if (document.numPages === 0) {
    await close();
    throw new AppError('pdf-without-pages', name);
  }
  const strict = () => load(readable, true);
  const pages = openPdfPages(name, {
    pages: document.numPages,
    page: async (index) => pdfPage(await document.getPage(index + 1), () => operationsWhenStrict(strict, index)),
    close,
  });
  return salvaged ? { ...pages, salvaged } : pages;
}

const isDamage = (error: unknown): boolean => error instanceof AppError && error.code === 'file-damaged';

export function loadPdf(
  bytes: ScanBytes,
  assets: string,
  password: string | undefined,
  stopAtErrors: boolean,
): PDFDocumentLoadingTask {
  const range = new SlicedPdf(bytes, () => void task.destroy());
  const task: PDFDocumentLoadingTask = getDocument({
    range,
    disableAutoFetch: true,
    disableStream: true,
    rangeChunkSize: 1 << 18,
    ...(password !== undefined && { password }),
    stopAtErrors,
    maxImageSize: decodable,
    wasmUrl: `${assets}/wasm/`,
    cMapUrl: `${assets}/cmaps/`,
    standardFontDataUrl: `${assets}/standard_fonts/`,
    iccUrl: `${assets}/iccs/`,
    cMapPacked: true,
    useSystemFonts: true,
    disableFontFace: false,
    // Unless told, pdf.js asks the document whether it may fetch; a worker has none.
    useWorkerFetch: true,
    CanvasFactory: OffscreenCanvasFactory,
    FilterFactory: NoFilterFactory,
    ownerDocument: worker,
    isEvalSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  return task;
}

function refusal(name: string, error: unknown): AppError {
  // pdf.js exports the class but not its type.
  const code = error instanceof Error && error.name === 'PasswordException' && 'code' in error ? error.code : undefined;
  if (code === PasswordResponses.NEED_PASSWORD) return new AppError('pdf-needs-password', name);
  return new AppError(code === PasswordResponses.INCORRECT_PASSWORD ? 'pdf-wrong-password' : 'file-damaged', name);
}

function pdfPage(page: PDFPageProxy, strictly: () => Promise<number>): PdfPage {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  return {
    width,
    height,
    draw: async (scale, [left, top, across, down]) => {
      const canvas = new OffscreenCanvas(across, down);
      const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
      if (context === null) throw new Error('no canvas');
      const viewport = page.getViewport({ scale, offsetX: -left, offsetY: -top });
      await page.render({ canvas: null, canvasContext: forPdfjs(context), viewport, background: 'white' }).promise;
      const { data } = context.getImageData(0, 0, across, down);
      canvas.width = 0;
      canvas.height = 0;
      return { data, width: across, height: down };
    },
    text: async () => {
      const { items } = await page.getTextContent();
      return { runs: items.filter((item) => 'str' in item), viewport: transform };
    },
    hasLostContent: () => hasLostContent(page, strictly),
    release: () => page.cleanup(),
  };
}

/** An off-screen context has all that pdf.js uses of a page's. */
const forPdfjs = (context: OffscreenCanvasRenderingContext2D): CanvasRenderingContext2D =>
  context as unknown as CanvasRenderingContext2D;

/** What pdf.js asks of a document: where fonts are kept. Fonts that a PDF names but does not carry come from the system. */
const worker = { fonts: (self as unknown as FontFaceSource).fonts } as unknown as HTMLDocument;

/** pdf.js leaves out what it cannot decode or is too large, and only mutters. */
async function hasLostContent(page: PDFPageProxy, strictly: () => Promise<number>): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const lostPicture = fnArray.some((operation, at) => {
    if (operation !== OPS.paintImageXObject) return false;
    const id = String(argsArray[at][0]);
    const objects = id.startsWith('g_') ? page.commonObjs : page.objs;
    return objects.has(id) && !objects.get(id);
  });
  return lostPicture || (await strictly()) < fnArray.length;
}

/** How much of the page is drawn by a document that stops at the first fault: less than all where there is one. */
async function operationsWhenStrict(load: () => PDFDocumentLoadingTask, index: number): Promise<number> {
  const task = load();
  try {
    const document = await task.promise;
    const { fnArray } = await (await document.getPage(index + 1)).getOperatorList();
    return fnArray.length;
  } catch {
    return 0;
  } finally {
    await task.destroy();
  }
}
