import { type PointerEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { createPageTurner } from './wheel-turn';
import { type Zoom, zoomedByWheel } from './zoom';

/** Room around the paper, in pixels. */
export const MARGIN = 16;

/** Middle button drags the paper. */
export const panning = {
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
export function useAnchoredZoom(
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
export function usePageTurnByWheel(
  pane: { readonly current: HTMLElement | null },
  onStep: (step: 1 | -1) => void,
): void {
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
