import type { PictureHeader } from './pixels';

type Found = { dpi: number | undefined };

/** Walks the segments up to the frame header. Undefined where that does not come. */
export function readJpegHeader(view: DataView): PictureHeader | undefined {
  const found: Found = { dpi: undefined };
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    // A marker may be padded with any number of 0xff.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker)) {
      const [bits, height, width] = [view.getUint8(at + 4), view.getUint16(at + 5), view.getUint16(at + 7)];
      return { width, height, bits, ...found };
    }
    if (marker === 0xe0) readJfif(view, at + 4, found);
    if (marker === 0xe1) readExif(view, at + 4, found);
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function readJfif(view: DataView, at: number, found: Found): void {
  if (view.getUint32(at) !== 0x4a464946) return;
  const unit = view.getUint8(at + 7);
  const density = view.getUint16(at + 8);
  if (unit === 1) found.dpi = density;
  if (unit === 2) found.dpi = density * 2.54;
}

/** Exif is a TIFF directory inside a segment; only the resolution matters here. */
function readExif(view: DataView, at: number, found: Found): void {
  if (view.getUint32(at) !== 0x45786966) return;
  const base = at + 6;
  const little = view.getUint16(base) === 0x4949;
  const directory = base + view.getUint32(base + 4, little);
  const entries = view.getUint16(directory, little);
  const values = new Map<number, number>();
  for (let entry = 0; entry < entries; entry += 1) {
    const from = directory + 2 + entry * 12;
    values.set(view.getUint16(from, little), valueAt(view, from, base, little));
  }
  const resolution = values.get(0x011a);
  if (resolution !== undefined) found.dpi ??= values.get(0x0128) === 3 ? resolution * 2.54 : resolution;
}

function valueAt(view: DataView, entry: number, base: number, little: boolean): number {
  const kind = view.getUint16(entry + 2, little);
  if (kind === 3) return view.getUint16(entry + 8, little);
  if (kind !== 5) return 0;
  const at = base + view.getUint32(entry + 8, little);
  return at + 8 <= view.byteLength ? view.getUint32(at, little) / (view.getUint32(at + 4, little) || 1) : 0;
}
