import { AppError } from '#shared/base/app-error';
import { demandDecodable, headerBytes, openPictures, type Rgba, readPictureHeader } from '#shared/intake/index';
import type { ScanMedia } from '#shared/model/scan';
import type { OpenScan, ScanBytes } from '#shared/ports/page-rasterizer';

/** JPEG, PNG, BMP, WEBP, decoded by the browser. @throws AppError `file-damaged`, `image-too-large` */
export async function openPictureFile(name: string, bytes: ScanBytes, media: ScanMedia): Promise<OpenScan> {
  const blob = bytes instanceof Blob ? bytes : new Blob([await allOf(bytes)], { type: media });
  const header = readPictureHeader(new Uint8Array(await blob.slice(0, headerBytes).arrayBuffer()), media);
  if (header === undefined) throw new AppError('file-damaged', name);
  demandDecodable(name, header);
  return openPictures(name, [{ ...header, decode: () => decode(blob) }], () => undefined);
}

async function decode(blob: Blob): Promise<Rgba> {
  const bitmap = await createImageBitmap(blob, { imageOrientation: 'from-image', premultiplyAlpha: 'none' });
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const { data } = context.getImageData(0, 0, width, height);
  canvas.width = 0;
  canvas.height = 0;
  return { data, width, height };
}

const allOf = async (bytes: ScanBytes): Promise<Uint8Array<ArrayBuffer>> =>
  bytes instanceof Uint8Array ? new Uint8Array(bytes) : new Uint8Array(await bytes.arrayBuffer());
