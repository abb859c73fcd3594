import { AppError } from '#shared/base/app-error';
import type { Box, Turn } from '#shared/model/geometry';
import type { PageJpeg } from '#shared/pipeline/index';
import type { Picture } from '#shared/ports/picture';

export type Packed = {
  readonly jpeg: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
};

type Told = { readonly id: number; readonly page: Packed } | { readonly id: number; readonly failed: string };

export type JpegPacker = {
  /** `covered`: boxes of the upright page painted black before it is packed. */
  jpeg(picture: Picture, turn: Turn, covered: readonly Box[]): Promise<PageJpeg>;
  close(): void;
};

/** Turns and packs pages in a worker; the pixels change hands. @throws AppError `engine-unavailable` */
export function jpegPacker(): JpegPacker {
  const worker = new Worker(new URL('./page-jpeg.worker.ts', import.meta.url), { type: 'module', name: 'jpeg' });
  const waiting = new Map<number, (told: Told) => void>();
  let next = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const [id, settle] of waiting) settle({ id, failed: message });
    waiting.clear();
  });

  return {
    jpeg: (picture, turn, covered) =>
      new Promise((resolve, reject) => {
        const id = next++;
        waiting.set(id, (told) => {
          if ('failed' in told) reject(new AppError('engine-unavailable', '页面图像'));
          else resolve({ ...told.page, grey: false, dpi: picture.dpi });
        });
        worker.postMessage({ id, picture, turn, covered }, [picture.data.buffer]);
      }),
    close: () => worker.terminate(),
  };
}
