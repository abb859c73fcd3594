import { createCanvas, loadImage } from '@napi-rs/canvas';
import { AppError } from '#shared/base/app-error';
import { demandDecodable, headerBytes, openPictures, type Rgba, readPictureHeader } from '#shared/intake/index';
import type { ScanMedia } from '#shared/model/scan';
import type { OpenScan, ScanBytes } from '#shared/ports/page-rasterizer';
import { ownPixels } from './own-pixels';

/** JPEG, PNG, BMP, WEBP. @throws AppError `file-damaged`, `image-too-large` */
export async function openPictureFile(name: string, bytes: ScanBytes, media: ScanMedia): Promise<OpenScan> {
  const header = readPictureHeader(await headOf(bytes), media);
  if (header === undefined) throw new AppError('file-damaged', name);
  demandDecodable(name, header);
  return openPictures(name, [{ ...header, decode: async () => decode(await allOf(bytes)) }], () => undefined);
}

async function decode(bytes: Uint8Array): Promise<Rgba> {
  const image = await loadImage(bytes);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  return { data: ownPixels(context, image.width, image.height), width: image.width, height: image.height };
}

const headOf = async (bytes: ScanBytes): Promise<Uint8Array> =>
  bytes instanceof Uint8Array
    ? bytes.subarray(0, headerBytes)
    : new Uint8Array(await bytes.slice(0, headerBytes).arrayBuffer());

const allOf = async (bytes: ScanBytes): Promise<Uint8Array> =>
  bytes instanceof Uint8Array ? bytes : new Uint8Array(await bytes.arrayBuffer());
