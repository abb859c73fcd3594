import { AppError } from '../../base/app-error';
import type { Box } from '../../model/geometry';
import { decodable, fittingDpi, pictureDpi } from './page-limits';
import { pixelBox } from './pixel-box';
import type { PictureHeader, Pixels, Rgba } from './pixels';
import { cut, onWhite, shrink } from './resample';

/** A page of pixels as its file stores it. `decode` gives them as they are to be looked at. */
export type StoredPicture = PictureHeader & { decode(): Promise<Rgba> };

/** Structurally the `OpenScan` of the ports: one page a picture, no text layer, decoded anew for every call. */
export function openPictures(name: string, pictures: readonly StoredPicture[], release: () => void) {
  async function upright(index: number): Promise<Pixels> {
    const picture = pictures[index];
    if (picture === undefined) throw new AppError('page-unreadable', pageName(name, index));
    try {
      const decoded = onWhite(await picture.decode());
      return { ...decoded, dpi: pictureDpi(decoded.width, decoded.height, picture.dpi) };
    } catch {
      // Decoders say what went wrong in many ways; for the user one page of pixels cannot be had.
      throw new AppError('page-unreadable', pictures.length === 1 ? name : pageName(name, index));
    }
  }

  return {
    pages: pictures.length,
    picture: async (index: number, dpi: number): Promise<Pixels> => atMost(await upright(index), dpi),
    crop: async (index: number, box: Box, dpi: number): Promise<Pixels> => {
      const page = await upright(index);
      return atMost({ ...cut(page, pixelBox(box, page.width, page.height)), dpi: page.dpi }, dpi);
    },
    textLayer: () => Promise.resolve([]),
    close: () => Promise.resolve(release()),
  };
}

/**
 * Refused before a byte is allocated: a few hundred bytes can claim a picture of gigabytes. JPEG of twelve bits comes out black
 * from decoders that know eight. @throws AppError `image-too-large`, `file-unsupported`
 */
export function demandDecodable(name: string, { width, height, bits = 8 }: PictureHeader): void {
  if (bits !== 8) throw new AppError('file-unsupported', name);
  if (width * height > decodable) throw new AppError('image-too-large', name);
}

/** 现场照片.tif 第3页 */
export const pageName = (name: string, index: number): string => `${name} 第${index + 1}页`;

/** A scan this little finer than asked stays as it is: leaving out a row here and there costs strokes and saves nothing. */
const FINER = 1.03;

/** Never enlarged: no detail is gained, and the true resolution is told. */
function atMost({ dpi: own, ...picture }: Pixels, asked: number): Pixels {
  const dpi = fittingDpi(picture.width / own, picture.height / own, asked);
  if (dpi === asked && own < asked * FINER) return { ...picture, dpi: own };
  return { ...shrink(picture, dpi / own), dpi: Math.min(own, dpi) };
}
