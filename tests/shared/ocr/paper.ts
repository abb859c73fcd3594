import type { Box } from '#shared/model/geometry';
import type { Picture } from '#shared/ports/picture';

/** White paper to draw on, in fractions. */
export function paper(width: number, height: number) {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  const picture: Picture = { data, width, height, dpi: 120 };
  const each = ([x, y, w, h]: Box, paint: (at: number, px: number) => void) => {
    const bottom = Math.max(Math.round((y + h) * height), Math.round(y * height) + 1);
    const right = Math.max(Math.round((x + w) * width), Math.round(x * width) + 1);
    for (let row = Math.round(y * height); row < Math.min(height, bottom); row += 1) {
      for (let column = Math.round(x * width); column < Math.min(width, right); column += 1) {
        paint((row * width + column) * 4, column / width);
      }
    }
  };
  return {
    picture,
    fill: (box: Box, [red, green, blue]: readonly [number, number, number]) =>
      each(box, (at) => data.set([red, green, blue, 255], at)),
    shade: (level: (x: number) => number) =>
      each([0, 0, 1, 1], (at, x) => data.set([level(x), level(x), level(x), 255], at)),
  };
}
