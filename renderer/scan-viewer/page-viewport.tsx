import { useElementSize, useMergedRef } from '@mantine/hooks';
import { type PointerEvent, type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Box, Turn } from '#shared/model/geometry';
import { actualSize, isInSight, rectOf, scaled, scrollToCentre, turnBox, turnedSize } from './coordinates';
import type { PagePictures } from './page-pictures';
import { PageSheet } from './page-sheet';
import styles from './page-viewport.module.css';
import type { Highlight, ViewedPage } from './viewed-page';
import { createPageTurner } from './wheel-turn';
import { resolutionFor, scaleOf, type Zoom, zoomedByWheel } from './zoom';

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
};

/** Lets keys move the paper. */
export type PageScroller = {
  /** Scrolls by most of a screen; false at the end of the page. */
  scroll(step: 1 | -1): boolean;
  /** The scale the page is shown at now, for zooming by steps from a fitted page. */
  scale(): number;
};

const MARGIN = 16;

/** The window onto one page: fits, zooms around the pointer, pans, and keeps the current box in sight. */
export function PageViewport(props: PageViewportProps) {
  const { page, neighbours, pictures, zoom, onZoom, turn, highlights, showDoubt, dimmed, onBox, onStep, scroller } =
    props;
  const { ref: measure, width, height } = useElementSize<HTMLElement>();
  const paneRef = useRef<HTMLElement>(null);
  const ref = useMergedRef(measure, paneRef);
  const room = { width: Math.max(1, width - 2 * MARGIN), height: Math.max(1, height - 2 * MARGIN) };
  const scale = scaleOf(zoom, page.inches, room, turn);
  const frame = turnedSize(scaled(actualSize(page.inches), scale), turn);
  const measured = width > 0;
  const current = highlights.find((highlight) => highlight.current);

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
    }),
    [scale],
  );
  useAnchoredZoom(paneRef, scale, onZoom);
  usePageTurnByWheel(paneRef, onStep);

  // A page opens at its top, or at the box jumped to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of page or box moves the paper; zooming and resizing leave it where the hand put it
  useLayoutEffect(() => {
    const pane = paneRef.current;
    if (!pane || !measured) return;
    if (!current) {
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
      aria-label="案卷页面"
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
    </section>
  );
}

/** Middle button drags the paper. */
const panning = {
  onPointerDown(event: PointerEvent<HTMLElement>) {
    if (event.button !== 1) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
  },
  onPointerMove(event: PointerEvent<HTMLElement>) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    event.currentTarget.scrollBy(-event.movementX, -event.movementY);
  },
};

/** Ctrl + wheel zooms; what lies under the pointer stays under it. */
function useAnchoredZoom(
  pane: { readonly current: HTMLElement | null },
  scale: number,
  onZoom: (zoom: Zoom) => void,
): void {
  const anchor = useRef<{ readonly x: number; readonly y: number; readonly scale: number }>(undefined);

  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const zoomAround = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      anchor.current = { x: event.clientX - left, y: event.clientY - top, scale };
      onZoom(zoomedByWheel(scale, event.deltaY));
    };
    element.addEventListener('wheel', zoomAround, { passive: false });
    return () => element.removeEventListener('wheel', zoomAround);
  }, [pane, scale, onZoom]);

  useLayoutEffect(() => {
    const element = pane.current;
    const held = anchor.current;
    if (!element || !held || held.scale === scale) return;
    anchor.current = undefined;
    const by = scale / held.scale;
    element.scrollTo(
      (element.scrollLeft + held.x - MARGIN) * by - held.x + MARGIN,
      (element.scrollTop + held.y - MARGIN) * by - held.y + MARGIN,
    );
  }, [pane, scale]);
}

/** A fresh turn of the wheel at the edge of a page goes to the next one; the run that reached the edge does not. */
function usePageTurnByWheel(pane: { readonly current: HTMLElement | null }, onStep: (step: 1 | -1) => void): void {
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const turner = createPageTurner();
    const turn = (event: WheelEvent) => {
      if (event.ctrlKey) return;
      const { scrollTop, scrollHeight, clientHeight } = element;
      const step = turner({
        at: event.timeStamp,
        delta: event.deltaY,
        atTop: scrollTop <= 1,
        atBottom: scrollTop + clientHeight >= scrollHeight - 1,
      });
      if (step) onStep(step);
    };
    element.addEventListener('wheel', turn, { passive: true });
    return () => element.removeEventListener('wheel', turn);
  }, [pane, onStep]);
}

const ignoreUntilOpened = (): void => undefined;
