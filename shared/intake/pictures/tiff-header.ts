import type { Orientation } from './oriented';
import type { PictureHeader } from './pixels';

export type TiffHeader = PictureHeader & { readonly orientation: Orientation };

/** Tags of one TIFF directory as utif2 gives them, `t256` for tag 256. */
export type TiffDirectory = Readonly<Record<string, unknown>>;

/** What one directory says of its page; undefined for previews and for what is no picture. */
export function tiffHeader(directory: TiffDirectory): TiffHeader | undefined {
  const width = tag(directory, 256);
  const height = tag(directory, 257);
  const isPreview = ((tag(directory, 254) ?? 0) & 1) === 1;
  if (!width || !height || isPreview) return undefined;

  const resolution = tag(directory, 282);
  const unit = tag(directory, 296) ?? 2;
  const orientation = tag(directory, 274) ?? 1;
  return {
    width,
    height,
    dpi: resolution !== undefined && unit !== 1 ? resolution * (unit === 3 ? 2.54 : 1) : undefined,
    orientation: (orientation >= 1 && orientation <= 8 ? orientation : 1) as Orientation,
  };
}

/**
 * What utif2 would turn into noise without a word: colours stored one plane after another, and four-colour JPEG.
 * No office scanner writes either.
 */
export const isMisread = (directory: TiffDirectory): boolean =>
  (tag(directory, 284) === 2 && (tag(directory, 277) ?? 1) > 1) ||
  (tag(directory, 259) === 7 && tag(directory, 262) === 5);

/** First value of a tag; undefined where the directory has none or it is no number. */
export const tag = (directory: TiffDirectory, number: number): number | undefined => numbers(directory, number)[0];

export function numbers(directory: TiffDirectory, number: number): readonly number[] {
  const values = directory[`t${number}`];
  return Array.isArray(values) ? values.filter((value) => typeof value === 'number') : [];
}

const mostPages = 10_000;

/** Whether the chain of directories ends inside the file: a chain that bites its tail would be followed for ever. */
export function hasSoundDirectories(file: ArrayBuffer): boolean {
  const view = new DataView(file);
  if (file.byteLength < 8) return false;
  const little = view.getUint16(0) === 0x4949;
  const seen = new Set<number>();
  for (let at = view.getUint32(4, little); at !== 0; ) {
    if (seen.has(at) || seen.size === mostPages || at + 2 > file.byteLength) return false;
    seen.add(at);
    const next = at + 2 + view.getUint16(at, little) * 12;
    if (next + 4 > file.byteLength) return false;
    at = view.getUint32(next, little);
  }
  return seen.size > 0;
}
