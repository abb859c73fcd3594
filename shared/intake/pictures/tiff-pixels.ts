import type { Rgba } from './pixels';
import { numbers, type TiffDirectory, tag } from './tiff-header';

/**
 * A copy of the directory as utif2 must see it: JPEG inside TIFF comes out as three channels whatever went in,
 * and the room for it is made from what the directory says.
 */
export function decodableDirectory<Directory extends TiffDirectory>(directory: Directory): Directory {
  const compression = tag(directory, 259);
  const isJpeg = (compression === 6 || compression === 7) && (tag(directory, 258) ?? 8) === 8;
  return isJpeg ? { ...directory, t258: [8, 8, 8], t277: [3], t262: [2] } : { ...directory };
}

/**
 * Samples as decompressed (16-bit ones little-endian) → pixels. utif2's own conversion leaves out 4-bit grey, grey with
 * transparency and, outside a window, CMYK. Transparency is ignored: paper has none.
 */
export function rgbaOfTiff(directory: TiffDirectory, samples: Uint8Array): Rgba {
  const width = tag(directory, 256)!;
  const height = tag(directory, 257)!;
  const bits = tag(directory, 258) ?? 1;
  const perPixel = tag(directory, 277) ?? 1;
  const rowBytes = Math.ceil((width * perPixel * bits) / 8);
  const sample = sampler(samples, bits);
  const paint = painter(directory, bits);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0, to = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, to += 4) {
      const first = x * perPixel;
      paint((channel) => sample(y * rowBytes, first + channel), data, to);
    }
  }
  return { data, width, height };
}

type Sampler = (rowStart: number, at: number) => number;
type Painter = (channel: (number: number) => number, data: Uint8ClampedArray, to: number) => void;

/** Sample number `at` of a row, 0…255; palette indices as they are. */
function sampler(samples: Uint8Array, bits: number): Sampler {
  if (bits === 8) return (row, at) => samples[row + at] ?? 0;
  if (bits === 16) return (row, at) => samples[row + 2 * at + 1] ?? 0;
  if (bits !== 1 && bits !== 2 && bits !== 4) throw new Error(`${bits} bits a sample`);
  const mask = (1 << bits) - 1;
  return (row, at) => ((samples[row + ((at * bits) >> 3)] ?? 0) >> (8 - bits - ((at * bits) & 7))) & mask;
}

function painter(directory: TiffDirectory, bits: number): Painter {
  const photometric = tag(directory, 262) ?? (bits === 1 ? 0 : 1);
  const full = bits >= 8 ? 255 : (1 << bits) - 1;
  const grey = (data: Uint8ClampedArray, to: number, value: number): void => {
    data[to] = value;
    data[to + 1] = value;
    data[to + 2] = value;
  };
  if (photometric === 0) return (channel, data, to) => grey(data, to, 255 - (channel(0) * 255) / full);
  if (photometric === 1) return (channel, data, to) => grey(data, to, (channel(0) * 255) / full);
  if (photometric === 2) {
    return (channel, data, to) => {
      for (let each = 0; each < 3; each += 1) data[to + each] = (channel(each) * 255) / full;
    };
  }
  if (photometric === 3) return paletted(numbers(directory, 320), bits);
  if (photometric !== 5) throw new Error(`photometric interpretation ${photometric}`);
  return (channel, data, to) => {
    const light = 255 - channel(3);
    for (let each = 0; each < 3; each += 1) data[to + each] = ((255 - channel(each)) * light) / 255;
  };
}

/** Colours are three runs of 16-bit values: all reds, all greens, all blues. */
function paletted(colours: readonly number[], bits: number): Painter {
  const count = 1 << bits;
  return (channel, data, to) => {
    const index = channel(0);
    for (let each = 0; each < 3; each += 1) data[to + each] = (colours[each * count + index] ?? 0) >> 8;
  };
}
