import type { Box, Turn } from '#shared/model/geometry';

/** Lengths in CSS pixels unless said otherwise. */
export type Size = { readonly width: number; readonly height: number };
export type Point = { readonly x: number; readonly y: number };
export type Rect = Point & Size;

/** CSS pixels to the inch, by definition. */
const CSS_DPI = 96;

/** A smaller drag than this share of the page is a slip of the hand. */
const SMALLEST = 0.004;

/** A4, for pages whose picture has not been measured yet; inches. */
export const A4: Size = { width: 8.27, height: 11.69 };

/** Paper as it appears at 100 %, upright. `inches` is the size of the upright sheet. */
export const actualSize = (inches: Size): Size => ({ width: inches.width * CSS_DPI, height: inches.height * CSS_DPI });

export const scaled = ({ width, height }: Size, by: number): Size => ({ width: width * by, height: height * by });

/** The room a sheet takes once it is turned. */
export const turnedSize = ({ width, height }: Size, turn: Turn): Size =>
  turn === 90 || turn === 270 ? { width: height, height: width } : { width, height };

export const addTurns = (a: Turn, b: Turn): Turn => ((a + b) % 360) as Turn;

/** Fractions of the upright page → fractions of the page as turned clockwise for viewing. */
export function turnBox([x, y, w, h]: Box, turn: Turn): Box {
  if (turn === 90) return [1 - y - h, x, h, w];
  if (turn === 180) return [1 - x - w, 1 - y - h, w, h];
  if (turn === 270) return [y, 1 - x - w, h, w];
  return [x, y, w, h];
}

/** A point on the turned sheet, in pixels from its top left corner → fractions of the upright page, kept on the page. */
export function uprightPoint({ x, y }: Point, sheet: Size, turn: Turn): Point {
  const across = within(x / sheet.width);
  const down = within(y / sheet.height);
  if (turn === 90) return { x: down, y: 1 - across };
  if (turn === 180) return { x: 1 - across, y: 1 - down };
  if (turn === 270) return { x: 1 - down, y: across };
  return { x: across, y: down };
}

/** The box between two corners in whatever order they were dragged; undefined for a slip of the hand. */
export function boxBetween(from: Point, to: Point): Box | undefined {
  const width = Math.abs(to.x - from.x);
  const height = Math.abs(to.y - from.y);
  if (width < SMALLEST || height < SMALLEST) return undefined;
  return [Math.min(from.x, to.x), Math.min(from.y, to.y), width, height];
}

/** Fractions → pixels on a sheet of that size. */
export const rectOf = ([x, y, w, h]: Box, sheet: Size): Rect => ({
  x: x * sheet.width,
  y: y * sheet.height,
  width: w * sheet.width,
  height: h * sheet.height,
});

/** Fractions → CSS percentages of the element that holds the upright page. */
export const percentBox = ([x, y, w, h]: Box) => ({
  left: percent(x),
  top: percent(y),
  width: percent(w),
  height: percent(h),
});

/** Where to scroll so that `target` stands in the middle of the window, without leaving the sheet. */
export function scrollToCentre(target: Rect, sheet: Size, window: Size): Point {
  const x = target.x + target.width / 2 - window.width / 2;
  const y = target.y + target.height / 2 - window.height / 2;
  return {
    x: Math.max(0, Math.min(x, sheet.width - window.width)),
    y: Math.max(0, Math.min(y, sheet.height - window.height)),
  };
}

/** Whether all of `target` is already in the window. */
export const isInSight = (target: Rect, scroll: Point, window: Size): boolean =>
  target.x >= scroll.x &&
  target.y >= scroll.y &&
  target.x + target.width <= scroll.x + window.width &&
  target.y + target.height <= scroll.y + window.height;

const within = (share: number): number => Math.min(1, Math.max(0, share));

const percent = (share: number): string => `${share * 100}%`;

/** From this share of the page on, a box is the page: framed, its paper left as white as it is, and opened at its top. */
const WHOLE = 0.8;

export const isWhole = ([, , width, height]: Box): boolean => width * height >= WHOLE;
