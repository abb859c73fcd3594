/** Pixels ready for a network: RGBA row by row. */
export type Pixels = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };

type Three = readonly [number, number, number];

/** Per channel of red, green, blue, on a scale of 0…1. */
export type Norm = { readonly mean: Three; readonly deviation: Three };

/** Of the pictures that the detector was trained on (ImageNet). */
export const detectorNorm: Norm = { mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225] };
export const stripNorm: Norm = { mean: [0.5, 0.5, 0.5], deviation: [0.5, 0.5, 0.5] };

/** Writes a picture into its place of a `[count, 3, height, width]` input; columns beyond the picture stay as they are. */
export function writePlanes(
  into: Float32Array,
  at: number,
  width: number,
  pixels: Pixels,
  { mean, deviation }: Norm,
): void {
  const plane = width * pixels.height;
  for (let channel = 0; channel < 3; channel += 1) {
    // The models read blue first.
    const source = 2 - channel;
    const scale = 1 / (255 * deviation[source]!);
    const shift = mean[source]! / deviation[source]!;
    for (let y = 0; y < pixels.height; y += 1) {
      let to = at * 3 * plane + channel * plane + y * width;
      for (let x = 0, from = y * pixels.width * 4 + source; x < pixels.width; x += 1, from += 4, to += 1) {
        into[to] = pixels.data[from]! * scale - shift;
      }
    }
  }
}
