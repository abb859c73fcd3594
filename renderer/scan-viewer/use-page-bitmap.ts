import { type RefObject, useEffect, useState } from 'react';
import { AppError } from '#shared/base/app-error';
import { errorWords } from '#shared/base/error-words';
import type { Turn } from '#shared/model/geometry';
import type { PageKey, PagePictures, Want } from './page-pictures';

export type PictureState = 'drawing' | 'drawn' | { readonly trouble: string };

/** Draws a page upright on a canvas: at once from whatever is at hand, then sharply. */
export function usePageBitmap(
  canvas: RefObject<HTMLCanvasElement | null>,
  pictures: PagePictures,
  { scan, index, turn, label }: PageKey & { readonly turn: Turn; readonly label: string },
  dpi: number,
  want: Want,
): PictureState {
  const [state, setState] = useState<PictureState>('drawing');

  useEffect(() => {
    const giveUp = new AbortController();
    const target = canvas.current;
    if (!target) return;
    const rough = pictures.atHand({ scan, index });
    if (rough) drawUpright(target, rough, turn);
    else clear(target);
    setState(rough ? 'drawn' : 'drawing');
    pictures.picture({ scan, index }, dpi, want, giveUp.signal).then(
      (bitmap) => {
        if (giveUp.signal.aborted) return;
        drawUpright(target, bitmap, turn);
        setState('drawn');
      },
      (reason: unknown) => {
        if (!giveUp.signal.aborted) setState({ trouble: wordsFor(reason, label) });
      },
    );
    return () => giveUp.abort();
  }, [canvas, pictures, scan, index, turn, dpi, want, label]);

  return state;
}

function drawUpright(canvas: HTMLCanvasElement, bitmap: ImageBitmap, turn: Turn): void {
  const across = turn === 90 || turn === 270;
  canvas.width = across ? bitmap.height : bitmap.width;
  canvas.height = across ? bitmap.width : bitmap.height;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate((turn * Math.PI) / 180);
  pen.drawImage(bitmap, -bitmap.width / 2, -bitmap.height / 2);
}

function clear(canvas: HTMLCanvasElement): void {
  canvas.width = 1;
  canvas.height = 1;
}

const wordsFor = (reason: unknown, label: string): string =>
  reason instanceof AppError ? errorWords(reason.code, reason.detail || label) : errorWords('page-unreadable', label);
