import { AppError } from '../../base/app-error';
import type { Box } from '../../model/geometry';
import type { TextLine } from '../../model/page-text';
import { linesOfRuns } from '../text-layer/lines-of-runs';
import type { Affine, TextRun } from '../text-layer/text-run';
import { pageName } from './open-pictures';
import { fittingDpi, paperScale } from './page-limits';
import { pixelBox } from './pixel-box';
import type { Pixels, Rgba } from './pixels';

/** A page as a PDF library gives it. Sizes in points of the upright page, /Rotate and CropBox applied. */
export type PdfPage = {
  readonly width: number;
  readonly height: number;
  /** Part of the page in pixels at `scale` pixels a point. */
  draw(scale: number, part: readonly [left: number, top: number, width: number, height: number]): Promise<Rgba>;
  text(): Promise<{ readonly runs: readonly TextRun[]; readonly viewport: readonly number[] }>;
  /** Whether something on the page could not be drawn and was left out without a word. */
  hasLostContent(): Promise<boolean>;
  release(): void;
};

export type PdfPages = { readonly pages: number; page(index: number): Promise<PdfPage>; close(): Promise<void> };

/** Structurally the `OpenScan` of the ports. */
export function openPdfPages(name: string, pdf: PdfPages) {
  async function withPage<Value>(index: number, use: (page: PdfPage) => Promise<Value>): Promise<Value> {
    let page: PdfPage | undefined;
    try {
      page = await pdf.page(index);
      return await use(page);
    } catch {
      // pdf.js reports a broken page with many kinds of errors; they all mean that this page cannot be had.
      throw new AppError('page-unreadable', pageName(name, index));
    } finally {
      page?.release();
    }
  }

  async function draw(page: PdfPage, box: Box, asked: number): Promise<Pixels> {
    const inches = paperScale(page.width / 72, page.height / 72) / 72;
    const [, , across, down] = box;
    const dpi = fittingDpi(page.width * across * inches, page.height * down * inches, asked);
    const scale = dpi * inches;
    const part = pixelBox(box, Math.round(page.width * scale) || 1, Math.round(page.height * scale) || 1);
    return { ...(await page.draw(scale, part)), dpi };
  }

  return {
    pages: pdf.pages,
    picture: (index: number, dpi: number): Promise<Pixels> =>
      withPage(index, async (page) => {
        const picture = await draw(page, [0, 0, 1, 1], dpi);
        // A scan that failed to decode leaves white paper: it must not pass for a blank page.
        if (isWhite(picture) && (await page.hasLostContent())) throw new Error('content lost');
        return picture;
      }),
    crop: (index: number, box: Box, dpi: number): Promise<Pixels> => withPage(index, (page) => draw(page, box, dpi)),
    textLayer: (index: number): Promise<readonly TextLine[]> =>
      withPage(index, async (page) => {
        const { runs, viewport } = await page.text();
        return linesOfRuns(runs, viewport as unknown as Affine, page);
      }),
    close: () => pdf.close(),
  };
}

function isWhite({ data }: Rgba): boolean {
  const words = new Uint32Array(data.buffer, data.byteOffset, data.length >> 2);
  return words.every((word) => word === 0xffffffff);
}
