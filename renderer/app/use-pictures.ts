import { useEffect, useMemo } from 'react';
import { createPagePictures, type PagePictures } from '#renderer/scan-viewer/index.ts';
import { AppError } from '#shared/base/app-error';
import type { Scan } from '#shared/model/scan';
import type { Picture } from '#shared/ports/picture';
import { type Services, useServices } from './services-context';

const MEGABYTE = 1_048_576;

/** Pictures of the pages of these scans, let go when the view is left. */
export function usePictures(scans: readonly Scan[]): PagePictures {
  const { openScan } = useServices();
  const digests = scans.map(({ sha256 }) => sha256).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: scans are what their digests say
  const pictures = useMemo(() => picturesOf(scans, openScan), [digests, openScan]);
  useEffect(() => () => void pictures.close(), [pictures]);
  return pictures;
}

/** The same outside a view; close it when done. */
export const picturesOf = (scans: readonly Scan[], openScan: Services['openScan']): PagePictures =>
  createPagePictures({
    open: async (sha256) => {
      const scan = scans.find((each) => each.sha256 === sha256);
      if (!scan) throw new AppError('not-found', sha256);
      return openScan(scan);
    },
    bitmap: bitmapOf,
    keep: { pages: 160 * MEGABYTE, thumbnails: 48 * MEGABYTE },
  });

const bitmapOf = ({ data, width, height }: Picture): Promise<ImageBitmap> =>
  createImageBitmap(new ImageData(new Uint8ClampedArray(data), width, height));
