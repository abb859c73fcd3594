import type { Pixels } from './colours';

/** Bilinear; enough for the halving or less that the detector needs. */
export function resize(
  { data, width, height }: Pixels,
  to: { readonly width: number; readonly height: number },
): Pixels {
  if (to.width === width && to.height === height) return { data, width, height };
  const out = new Uint8ClampedArray(to.width * to.height * 4);
  const columns = samples(width, to.width);
  const rows = samples(height, to.height);
  for (let y = 0, i = 0; y < to.height; y += 1) {
    const above = rows.low[y]! * width;
    const below = rows.high[y]! * width;
    const down = rows.share[y]!;
    for (let x = 0; x < to.width; x += 1, i += 4) {
      const left = columns.low[x]!;
      const right = columns.high[x]!;
      const across = columns.share[x]!;
      for (let channel = 0; channel < 3; channel += 1) {
        const top = data[(above + left) * 4 + channel]! * (1 - across) + data[(above + right) * 4 + channel]! * across;
        const bottom =
          data[(below + left) * 4 + channel]! * (1 - across) + data[(below + right) * 4 + channel]! * across;
        out[i + channel] = top * (1 - down) + bottom * down;
      }
      out[i + 3] = 255;
    }
  }
  return { data: out, width: to.width, height: to.height };
}

function samples(from: number, to: number) {
  const low = new Int32Array(to);
  const high = new Int32Array(to);
  const share = new Float32Array(to);
  for (let at = 0; at < to; at += 1) {
    const place = Math.max(0, ((at + 0.5) * from) / to - 0.5);
    low[at] = Math.min(from - 1, Math.floor(place));
    high[at] = Math.min(from - 1, low[at]! + 1);
    share[at] = place - low[at]!;
  }
  return { low, high, share };
}
