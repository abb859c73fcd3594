import { useEffect, useRef, useState } from 'react';
import type { Box, Turn } from '#shared/model/geometry';
import { actualSize, rectOf, type Size, turnedSize } from './coordinates';
import type { PagePictures } from './page-pictures';
import styles from './page-sheet.module.css';
import type { ViewedPage } from './viewed-page';

/** Sharp enough to read a seal or a signature. */
const DPI = 150;

/** Room left around the box, in fractions of the page, so that the words can be recognised. */
const AROUND = 0.006;

type PageCropProps = {
  readonly page: ViewedPage;
  readonly box: Box;
  readonly pictures: PagePictures;
  /** Largest size on the screen, in pixels. */
  readonly room: Size;
};

/** A piece of a page, cut out upright. */
export function PageCrop({ page, box, pictures, room }: PageCropProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  const { scan, index, turn, inches, ordinal } = page;

  useEffect(() => {
    const giveUp = new AbortController();
    pictures.picture({ scan, index }, DPI, 'next', giveUp.signal).then(
      (bitmap) => {
        if (giveUp.signal.aborted || !canvas.current) return;
        drawCrop(canvas.current, bitmap, widened(box), turn);
        setDrawn(true);
      },
      // The page itself says why it cannot be drawn; a crop of it stays empty.
      () => setDrawn(false),
    );
    return () => giveUp.abort();
  }, [pictures, scan, index, turn, box]);

  const natural = rectOf(widened(box), actualSize(inches));
  const scale = Math.min(1.4, room.width / natural.width, room.height / natural.height);
  return (
    <canvas
      ref={canvas}
      className={styles.crop}
      data-drawn={drawn || undefined}
      style={{ width: natural.width * scale, height: natural.height * scale }}
      role="img"
      aria-label={`第${ordinal}页截图`}
    />
  );
}

/** Cuts the piece out of a picture as scanned, upright. */
export function drawCrop(canvas: HTMLCanvasElement, bitmap: ImageBitmap, box: Box, turn: Turn): void {
  const upright = turnedSize(bitmap, turn);
  const piece = rectOf(box, upright);
  canvas.width = Math.max(1, Math.round(piece.width));
  canvas.height = Math.max(1, Math.round(piece.height));
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.translate(upright.width / 2 - piece.x, upright.height / 2 - piece.y);
  pen.rotate((turn * Math.PI) / 180);
  pen.drawImage(bitmap, -bitmap.width / 2, -bitmap.height / 2);
}

/** The box with a little of what is around it. */
export function widened([x, y, w, h]: Box): Box {
  const left = Math.max(0, x - AROUND);
  const top = Math.max(0, y - AROUND);
  return [left, top, Math.min(1, x + w + AROUND) - left, Math.min(1, y + h + AROUND) - top];
}
