import type { Grey } from './grey';

/** Half the size, each pixel the mean of four. */
export function halve({ data, width, height }: Grey): Grey {
  const across = width >> 1;
  const down = height >> 1;
  const half = new Uint8Array(across * down);
  for (let y = 0, i = 0; y < down; y += 1) {
    for (let x = 0, p = 2 * y * width; x < across; x += 1, i += 1, p += 2) {
      half[i] = (data[p]! + data[p + 1]! + data[p + width]! + data[p + width + 1]! + 2) >> 2;
    }
  }
  return { data: half, width: across, height: down };
}

export function halveTo(grey: Grey, longest: number): Grey {
  let smaller = grey;
  while (Math.max(smaller.width, smaller.height) > longest) smaller = halve(smaller);
  return smaller;
}
