import type { Grey } from './grey';

/** Fewer columns, each the mean of what it covers; height stays. `share` is that of the columns kept, ½…1. */
export function narrow({ data, width, height }: Grey, share: number): Grey {
  const across = Math.max(1, Math.round(width * share));
  const step = width / across;
  const out = new Uint8Array(across * height);
  for (let x = 0; x < across; x += 1) {
    const from = x * step;
    const first = Math.floor(from);
    const second = Math.min(width - 1, first + 1);
    const third = Math.min(width - 1, first + 2);
    // At most two columns wide, a new column touches three old ones.
    const shareOfFirst = Math.min(1, first + 1 - from) / step;
    const shareOfThird = Math.max(0, from + step - first - 2) / step;
    const shareOfSecond = 1 - shareOfFirst - shareOfThird;
    for (let y = 0, p = 0, i = x; y < height; y += 1, p += width, i += across) {
      out[i] = data[p + first]! * shareOfFirst + data[p + second]! * shareOfSecond + data[p + third]! * shareOfThird;
    }
  }
  return { data: out, width: across, height };
}
