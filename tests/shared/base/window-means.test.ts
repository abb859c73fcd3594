import { expect, test } from 'vitest';
import { windowMeans } from '#shared/base/window-means';

const within = (value: number, most: number) => Math.min(most, Math.max(0, value));

test.each([
  ['wider than the window', 9, 7, 2],
  ['narrower than the window', 3, 4, 5],
  ['as wide as the window', 5, 5, 2],
])('means over the window, cut off at the edges: %s', (_, width, height, radius) => {
  const data = Uint8Array.from({ length: width * height }, (_each, at) => (at * 37) % 256);
  const next = windowMeans({ data, width, height }, radius);
  for (let y = 0; y < height; y += 1) {
    const means = Array.from(next());
    const expected = means.map((_mean, x) => {
      const [left, right] = [within(x - radius, width - 1), within(x + radius, width - 1)];
      const [top, bottom] = [within(y - radius, height - 1), within(y + radius, height - 1)];
      let sum = 0;
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1) sum += data[row * width + column]!;
      return sum / ((right - left + 1) * (bottom - top + 1));
    });
    expect(means).toEqual(expected);
  }
});
