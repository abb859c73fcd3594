/** How a page came to be a picture. Lengths in pixels, angles in degrees. */
export type Quality = {
  readonly name: 'clean' | 'noisy' | 'phone' | 'seal' | 'turned';
  readonly dpi: number;
  readonly skew: number;
  readonly blur: number;
  readonly noise: number;
  /** How much darker the far corner is, 0…1. */
  readonly shade: number;
  readonly contrast: number;
  readonly turn: 0 | 90 | 180 | 270;
  readonly colour: boolean;
  readonly jpeg: number;
};

type Pixels = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };

/** Paper, lamp, lens and sensor, in that order. `random` gives numbers from 0 to 1. */
export function degrade(page: Pixels, quality: Quality, random: () => number): Pixels {
  const tilted = tilt(page, quality.skew);
  const soft = quality.blur > 0 ? blur(tilted, quality.blur) : tilted;
  return expose(soft, quality, random);
}

function tilt({ data, width, height }: Pixels, degrees: number): Pixels {
  if (degrees === 0) return { data, width, height };
  const out = new Uint8ClampedArray(data.length).fill(255);
  const cos = Math.cos((degrees * Math.PI) / 180);
  const sin = Math.sin((degrees * Math.PI) / 180);
  for (let y = 0, i = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, i += 4) {
      const u = (x - width / 2) * cos + (y - height / 2) * sin + width / 2;
      const v = (y - height / 2) * cos - (x - width / 2) * sin + height / 2;
      if (u < 0 || v < 0 || u >= width - 1 || v >= height - 1) continue;
      const p = ((v | 0) * width + (u | 0)) * 4;
      const fx = u % 1;
      const fy = v % 1;
      for (let c = 0; c < 3; c += 1) {
        const top = data[p + c]! * (1 - fx) + data[p + 4 + c]! * fx;
        const bottom = data[p + width * 4 + c]! * (1 - fx) + data[p + width * 4 + 4 + c]! * fx;
        out[i + c] = top * (1 - fy) + bottom * fy;
      }
    }
  }
  return { data: out, width, height };
}

/** Gaussian of standard deviation `sigma`, rows then columns. */
function blur(page: Pixels, sigma: number): Pixels {
  const reach = Math.ceil(sigma * 2.5);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * sigma * sigma)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const pass = ({ data, width, height }: Pixels, step: number, across: boolean): Pixels => {
    const out = new Uint8ClampedArray(data.length).fill(255);
    const last = (across ? width : height) - 1;
    for (let y = 0, i = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1, i += 4) {
        const place = across ? x : y;
        for (let c = 0; c < 3; c += 1) {
          let sum = 0;
          for (let k = -reach; k <= reach; k += 1) {
            const shift = Math.max(-place, Math.min(last - place, k));
            sum += data[i + shift * step + c]! * weights[k + reach]!;
          }
          out[i + c] = sum / total;
        }
      }
    }
    return { data: out, width, height };
  };
  return pass(pass(page, 4, true), page.width * 4, false);
}

function expose(
  { data, width, height }: Pixels,
  { noise, shade, contrast, colour }: Quality,
  random: () => number,
): Pixels {
  const out = new Uint8ClampedArray(data.length).fill(255);
  for (let y = 0, i = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, i += 4) {
      const light = 1 - shade * ((x / width) * 0.6 + (y / height) * 0.4) ** 1.3;
      // Sum of uniform numbers: near enough to a Gaussian.
      const grain = noise * (random() + random() + random() - 1.5) * 2;
      const grey = (data[i]! * 77 + data[i + 1]! * 150 + data[i + 2]! * 29) / 256;
      for (let c = 0; c < 3; c += 1) {
        const value = colour ? data[i + c]! : grey;
        out[i + c] = (255 - (255 - value) * contrast) * light + grain;
      }
    }
  }
  return { data: out, width, height };
}
