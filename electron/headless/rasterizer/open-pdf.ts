// biome-ignore assist/source/organizeImports: pdf.js looks for the globals that this sets when it is loaded.
import { SkiaCanvasFactory } from './skia-canvas';
import { createCanvas } from '@napi-rs/canvas';
import { ownPixels } from './own-pixels';
import {
  getDocument,
  OPS,
  PasswordResponses,
  PDFDataRangeTransport,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { pdfOpener } from '#renderer/adapters/rasterizer/pdf-opener.ts';

export const { openPdf } = pdfOpener({
  pdfjs: { getDocument, OPS, PasswordResponses, PDFDataRangeTransport, VerbosityLevel },
  options: { useSystemFonts: false, disableFontFace: true, CanvasFactory: SkiaCanvasFactory },
  drawn: async (across, down, draw) => {
    const context = createCanvas(across, down).getContext('2d');
    // Skia's context has all that pdf.js uses of the browser's.
    await draw(context as unknown as CanvasRenderingContext2D);
    return ownPixels(context, across, down);
  },
});
