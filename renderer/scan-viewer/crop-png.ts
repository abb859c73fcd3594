import { AppError } from '#shared/base/app-error';
import type { Box } from '#shared/model/geometry';
import { drawCrop, widened } from './page-crop';
import type { PagePictures } from './page-pictures';
import type { ViewedPage } from './viewed-page';

/** Sharp enough on paper, and small enough to send. */
const DPI = 150;
const MILLIMETRES_PER_INCH = 25.4;

/**
 * A piece of a page as a PNG, with its size on the paper in millimetres; undefined where the page cannot be drawn. What is
 * `covered`, boxes of the page, is painted black into it.
 */
export async function cropPng(
  page: ViewedPage,
  box: Box,
  pictures: PagePictures,
  covered: readonly Box[] = [],
): Promise<{ readonly png: Uint8Array; readonly width: number; readonly height: number } | undefined> {
  const around = widened(box);
  const canvas = document.createElement('canvas');
  try {
    drawCrop(canvas, await pictures.picture(page, DPI, 'next'), around, page.turn);
    blacken(canvas, around, covered);
  } catch (reason) {
    if (reason instanceof AppError) return undefined;
    throw reason;
  }
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!picture) return undefined;
  return {
    png: new Uint8Array(await picture.arrayBuffer()),
    width: around[2] * page.inches.width * MILLIMETRES_PER_INCH,
    height: around[3] * page.inches.height * MILLIMETRES_PER_INCH,
  };
}

function blacken(canvas: HTMLCanvasElement, [left, top, width, height]: Box, covered: readonly Box[]): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.resetTransform();
  pen.fillStyle = '#000';
  for (const [x, y, w, h] of covered) {
    const [from, above] = [
      Math.floor(((x - left) / width) * canvas.width),
      Math.floor(((y - top) / height) * canvas.height),
    ];
    pen.fillRect(from, above, Math.ceil((w / width) * canvas.width) + 1, Math.ceil((h / height) * canvas.height) + 1);
  }
}
