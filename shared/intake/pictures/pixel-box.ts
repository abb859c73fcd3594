import type { Box } from '../../model/geometry';

/** Page fractions to whole pixels inside a picture, at least one each way. */
export function pixelBox([x, y, w, h]: Box, width: number, height: number): readonly [number, number, number, number] {
  const left = clamp(Math.floor(x * width), width - 1);
  const top = clamp(Math.floor(y * height), height - 1);
  const right = clamp(Math.ceil((x + w) * width), width);
  const bottom = clamp(Math.ceil((y + h) * height), height);
  return [left, top, Math.max(1, right - left), Math.max(1, bottom - top)];
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));
