import { type RefObject, useEffect, useRef, useState } from 'react';
import { uprightPoint } from './coordinates';
import { drawCrop } from './page-crop';
import type { PagePictures } from './page-pictures';
import styles from './page-sheet.module.css';
import type { ViewedPage } from './viewed-page';

/** The glass, in pixels, and the resolution it shows the paper at. */
const GLASS = { width: 320, height: 180 };
const DPI = 300;

type LoupeProps = {
  readonly pane: RefObject<HTMLElement | null>;
  readonly pictures: PagePictures;
  /** Pages that may lie under the pointer, by ordinal. */
  readonly pages: ReadonlyMap<number, ViewedPage>;
};

type Under = {
  readonly page: ViewedPage;
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
};

/** A magnifying glass beside the pointer: the scan itself, at full sharpness. */
export function Loupe({ pane, pictures, pages }: LoupeProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [under, setUnder] = useState<Under>();

  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const move = (event: PointerEvent) => setUnder(underPointer(event, pages));
    const leave = () => setUnder(undefined);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerleave', leave);
    };
  }, [pane, pages]);

  useEffect(() => {
    if (!under) return;
    const { page, x, y } = under;
    const giveUp = new AbortController();
    const width = GLASS.width / (page.inches.width * DPI);
    const height = GLASS.height / (page.inches.height * DPI);
    pictures.picture(page, DPI, 'seen', giveUp.signal).then(
      (bitmap) => {
        if (giveUp.signal.aborted || !canvas.current) return;
        drawCrop(canvas.current, bitmap, [x - width / 2, y - height / 2, width, height], page.turn);
      },
      // The page says itself why it cannot be drawn.
      () => setUnder(undefined),
    );
    return () => giveUp.abort();
  }, [under, pictures]);

  return (
    under && (
      <canvas
        ref={canvas}
        className={styles.loupe}
        aria-hidden
        style={{ ...GLASS, left: under.left, top: under.top }}
      />
    )
  );
}

function underPointer(event: PointerEvent, pages: ReadonlyMap<number, ViewedPage>): Under | undefined {
  const frame = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-page]') : null;
  const page = frame && pages.get(Number(frame.dataset.page));
  const sheet = frame?.querySelector<HTMLElement>('[data-turn]');
  if (!frame || !page || !sheet) return undefined;
  const { left, top, width, height } = frame.getBoundingClientRect();
  const turn = Number(sheet.dataset.turn) as 0 | 90 | 180 | 270;
  const at = uprightPoint({ x: event.clientX - left, y: event.clientY - top }, { width, height }, turn);
  const beside = event.clientX + GLASS.width + 40 > window.innerWidth ? -GLASS.width - 24 : 24;
  const below = event.clientY + GLASS.height + 40 > window.innerHeight ? -GLASS.height - 24 : 24;
  return { page, ...at, left: event.clientX + beside, top: event.clientY + below };
}
