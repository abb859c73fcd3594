import type { Picture } from '../../ports/picture';

/** A grey picture: one byte a pixel, 0 black, row by row from the top left. */
export type Grey = { readonly data: Uint8Array; readonly width: number; readonly height: number };

/** Luminance after ITU-R BT.601, in integers. */
export function toGrey({ data, width, height }: Pick<Picture, 'data' | 'width' | 'height'>): Grey {
  const grey = new Uint8Array(width * height);
  for (let i = 0, p = 0; i < grey.length; i += 1, p += 4) {
    grey[i] = (data[p]! * 77 + data[p + 1]! * 150 + data[p + 2]! * 29) >> 8;
  }
  return { data: grey, width, height };
}
