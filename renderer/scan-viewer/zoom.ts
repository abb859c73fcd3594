import type { Box, Turn } from '#shared/model/geometry';
import { actualSize, rectOf, type Size, turnBox, turnedSize } from './coordinates';

/** How large a page is shown: fitted to the pane, or at a scale where 1 is the size of the paper. */
export type Zoom = 'width' | 'page' | number;

const STEPS = [0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 2.5, 3, 4] as const;
const SMALLEST = 0.1;
const LARGEST = 6;
/** Enlarging a small box further than this shows only the grain of the scan. */
const MOST = 3;

/** Resolutions a page is drawn at, so that small changes of zoom draw nothing anew. */
const RESOLUTIONS = [48, 72, 100, 150, 200, 300] as const;

/** The scale at which a sheet of `inches` stands in `room` (pixels) when turned. */
export function scaleOf(zoom: Zoom, inches: Size, room: Size, turn: Turn): number {
  if (typeof zoom === 'number') return zoom;
  const sheet = turnedSize(actualSize(inches), turn);
  const across = room.width / sheet.width;
  return clamp(zoom === 'width' ? across : Math.min(across, room.height / sheet.height));
}

/** The scale at which a part of a sheet fills most of `room`, not beyond what a scan still shows. */
export function scaleToFill(box: Box, inches: Size, room: Size, turn: Turn): number {
  const part = rectOf(turnBox(box, turn), turnedSize(actualSize(inches), turn));
  return Math.min(MOST, clamp(Math.min(room.width / (part.width * 1.15), room.height / (part.height * 1.6))));
}

export const zoomedIn = (scale: number): number => STEPS.find((step) => step > scale * 1.01) ?? STEPS.at(-1)!;

export const zoomedOut = (scale: number): number => STEPS.findLast((step) => step < scale * 0.99) ?? STEPS[0];

/** Ctrl + wheel: `delta` is the wheel's travel in pixels, down is away. */
export const zoomedByWheel = (scale: number, delta: number): number => clamp(scale * Math.exp(-delta / 500));

/** The least resolution that is sharp at this scale on a screen of this pixel ratio. */
export function resolutionFor(scale: number, pixelRatio: number): number {
  const needed = scale * 96 * pixelRatio;
  return RESOLUTIONS.find((dpi) => dpi >= needed * 0.92) ?? RESOLUTIONS.at(-1)!;
}

const clamp = (scale: number): number => Math.min(LARGEST, Math.max(SMALLEST, scale));
