import { useElementSize, useMergedRef } from '@mantine/hooks';
import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'react';
import type { Box, Turn } from '#shared/model/geometry';
import { actualSize, isInSight, isWhole, rectOf, scaled, scrollToCentre, turnBox, turnedSize } from './coordinates';
import { Loupe } from './loupe';
import type { PagePictures } from './page-pictures';
import { PageSheet } from './page-sheet';
import styles from './page-viewport.module.css';
import type { Highlight, ViewedPage } from './viewed-page';
import { MARGIN, panning, useAnchoredZoom, usePageTurnByWheel } from './viewport-gestures';
import { resolutionFor, scaleOf, scaleToFill, type Zoom } from './zoom';

export type PageViewportProps = {
  readonly page: ViewedPage;
  /** Pages likely to be asked for next. */
  readonly neighbours: readonly ViewedPage[];
  readonly pictures: PagePictures;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly turn: Turn;
  readonly highlights: readonly Highlight[];
  readonly showDoubt: boolean;
  readonly dimmed: boolean;
  readonly onBox: ((box: Box) => void) | undefined;
  /** +1 for the next page, −1 for the one before. */
  readonly onStep: (step: 1 | -1) => void;
  readonly scroller: Ref<PageScroller>;
  readonly label: string;
  /** A magnifying glass follows the pointer. */
  readonly loupe: boolean;
};

/** Lets keys move the paper. */
export type PageScroller = {
  /** Scrolls by most of a screen; false at the end of the page. */
  scroll(step: 1 | -1): boolean;
  /** The scale the page is shown at now, for zooming by steps from a fitted page. */
  scale(): number;
  /** Enlarges a part of the page to fill the window, in its middle. */
  fill(box: Box): void;
};

/** The window onto one page: fits, zooms around the pointer, pans, and keeps the current box in sight. */
export function PageViewport(props: PageViewportProps) {
  const { page, neighbours, pictures, zoom, onZoom, turn, highlights, showDoubt, dimmed, onBox, onStep } = props;
  const { scroller, label, loupe } = props;
  const { ref: measure, width, height } = useElementSize<HTMLElement>({ box: 'content-box' });
  const paneRef = useRef<HTMLElement>(null);
  const ref = useMergedRef(measure, paneRef);
  const room = {
    width: Math.max(1, Math.floor(width) - 2 * MARGIN),
    height: Math.max(1, Math.floor(height) - 2 * MARGIN),
  };
  const scale = scaleOf(zoom, page.inches, room, turn);
  const frame = turnedSize(scaled(actualSize(page.inches), scale), turn);
  const filling = useRef<Box>(undefined);
  const measured = width > 0;
  const alone = useMemo(() => new Map([[page.ordinal, page]]), [page]);
  const current = highlights.find((highlight) => highlight.current);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the room is made of its two lengths
  useImperativeHandle(
    scroller,
    () => ({
      scroll(step) {
        const pane = paneRef.current;
        if (!pane) return false;
        const before = pane.scrollTop;
        pane.scrollBy(0, step * pane.clientHeight * 0.9);
        return Math.abs(pane.scrollTop - before) > 1;
      },
      scale: () => scale,
      fill(box) {
        if (!measured) return;
        filling.current = box;
        onZoom(scaleToFill(box, page.inches, room, turn));
      },
    }),
    [scale, onZoom, page.inches, room.width, room.height, turn, measured],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the enlargement just asked for moves the paper
  useLayoutEffect(() => {
    const pane = paneRef.current;
    const box = filling.current;
    filling.current = undefined;
    if (!pane || !box) return;
    const target = rectOf(turnBox(box, turn), frame);
    const sheet = { width: frame.width + 2 * MARGIN, height: frame.height + 2 * MARGIN };
    const inPane = { ...target, x: target.x + MARGIN, y: target.y + MARGIN };
    const { x, y } = scrollToCentre(inPane, sheet, { width: pane.clientWidth, height: pane.clientHeight });
    pane.scrollTo(x, y);
  }, [scale]);
  useAnchoredZoom(paneRef, scale, onZoom);
  usePageTurnByWheel(paneRef, onStep);

  // A page opens at its top, or at the box jumped to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of page or box moves the paper; zooming and resizing leave it where the hand put it
  useLayoutEffect(() => {
    const pane = paneRef.current;
    if (!pane || !measured) return;
    if (!current || isWhole(current.box)) {
      pane.scrollTo(0, 0);
      return;
    }
    const target = rectOf(turnBox(current.box, turn), frame);
    const sheet = { width: frame.width + 2 * MARGIN, height: frame.height + 2 * MARGIN };
    const inPane = { ...target, x: target.x + MARGIN, y: target.y + MARGIN };
    const sight = { width: pane.clientWidth, height: pane.clientHeight };
    if (isInSight(inPane, { x: pane.scrollLeft, y: pane.scrollTop }, sight)) return;
    const { x, y } = scrollToCentre(inPane, sheet, sight);
    pane.scrollTo(x, y);
  }, [page.scan, page.index, current?.id, measured]);

  useEffect(() => {
    const giveUp = new AbortController();
    const dpi = resolutionFor(scale, window.devicePixelRatio);
    for (const neighbour of neighbours) {
      // A neighbour that cannot be drawn says so when it is opened.
      pictures.picture(neighbour, dpi, 'next', giveUp.signal).catch(ignoreUntilOpened);
    }
    return () => giveUp.abort();
  }, [neighbours, pictures, scale]);

  return (
    <section
      ref={ref}
      className={styles.viewport}
      data-dimmed={dimmed || undefined}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
      tabIndex={0}
      {...panning}
    >
      <div className={styles.tray}>
        {measured && (
          <PageSheet
            page={page}
            pictures={pictures}
            scale={scale}
            turn={turn}
            highlights={highlights}
            showDoubt={showDoubt}
            onBox={onBox}
          />
        )}
      </div>
      {loupe && <Loupe pane={paneRef} pictures={pictures} pages={alone} />}
    </section>
  );
}

const ignoreUntilOpened = (): void => undefined;
