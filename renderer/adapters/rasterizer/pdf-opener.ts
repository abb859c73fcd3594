import type * as Pdfjs from 'pdfjs-dist';
import type { PDFDocumentLoadingTask, PDFPageProxy } from 'pdfjs-dist';
import { AppError } from '#shared/base/app-error';
import { decodable, openedOrSalvaged, openPdfPages, type PdfPage } from '#shared/intake/index';
import type { OpenScan, ScanBytes } from '#shared/ports/page-rasterizer';

/** What the window and the command line give differently: pdf.js in their own build, its canvases and fonts, and a canvas to draw on. */
export type PdfKit = {
  readonly pdfjs: Pick<
    typeof Pdfjs,
    'getDocument' | 'OPS' | 'PasswordResponses' | 'PDFDataRangeTransport' | 'VerbosityLevel'
  >;
  readonly options: Omit<
    Exclude<Parameters<typeof Pdfjs.getDocument>[0], string | URL | ArrayBuffer | undefined>,
    'url' | 'data' | 'range'
  >;
  /** RGBA of a canvas so many pixels across and down, once drawn on. */
  drawn(
    across: number,
    down: number,
    draw: (on: CanvasRenderingContext2D) => Promise<void>,
  ): Promise<Uint8ClampedArray>;
};

/** The `assets` folder holds what pdf.js loads when a page asks for it: decoders, character maps, standard fonts, colour profiles. */
export function pdfOpener({ pdfjs, options, drawn }: PdfKit) {
  const { getDocument, OPS, PasswordResponses, VerbosityLevel } = pdfjs;

  function loadPdf(
    bytes: ScanBytes,
    assets: string,
    password: string | undefined,
    stopAtErrors: boolean,
  ): PDFDocumentLoadingTask {
    const task: PDFDocumentLoadingTask = getDocument({
      range: inSlices(bytes, () => void task.destroy()),
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
      isEvalSupported: false,
      verbosity: VerbosityLevel.ERRORS,
      ...options,
    });
    return task;
  }

  /** Feeds pdf.js the parts of a file that it asks for, so that a big scan is never read whole. */
  function inSlices(bytes: ScanBytes, fail: () => void): Pdfjs.PDFDataRangeTransport {
    const range = new pdfjs.PDFDataRangeTransport(bytes instanceof Uint8Array ? bytes.length : bytes.size, null);
    range.requestDataRange = (begin: number, end: number) => {
      slice(bytes, begin, end).then((chunk) => range.onDataRange(begin, chunk), fail);
    };
    return range;
  }

  /** @throws AppError `pdf-needs-password`, `pdf-wrong-password`, `pdf-without-pages`, `file-damaged` */
  async function openPdf(
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

  function refusal(name: string, error: unknown): AppError {
    // pdf.js exports the class but not its type.
    const code =
      error instanceof Error && error.name === 'PasswordException' && 'code' in error ? error.code : undefined;
    if (code === PasswordResponses.NEED_PASSWORD) return new AppError('pdf-needs-password', name);
    return new AppError(code === PasswordResponses.INCORRECT_PASSWORD ? 'pdf-wrong-password' : 'file-damaged', name);
  }

  function pdfPage(page: PDFPageProxy, strictly: () => Promise<number>): PdfPage {
    const { width, height, transform } = page.getViewport({ scale: 1 });
    return {
      width,
      height,
      draw: async (scale, [left, top, across, down]) => {
        const viewport = page.getViewport({ scale, offsetX: -left, offsetY: -top });
        const data = await drawn(across, down, async (canvasContext) => {
          await page.render({ canvas: null, canvasContext, viewport, background: 'white' }).promise;
        });
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

  return { openPdf, loadPdf };
}

const isDamage = (error: unknown): boolean => error instanceof AppError && error.code === 'file-damaged';

/** A copy (a Node buffer's own `slice` makes none): pdf.js takes possession of what it is given. */
async function slice(bytes: ScanBytes, begin: number, end: number): Promise<Uint8Array> {
  if (bytes instanceof Uint8Array) return new Uint8Array(bytes.subarray(begin, end));
  return new Uint8Array(await bytes.slice(begin, end).arrayBuffer());
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
