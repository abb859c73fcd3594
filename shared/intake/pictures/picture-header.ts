import type { ScanMedia } from '../../model/scan';
import { readJpegHeader } from './jpeg-header';
import type { PictureHeader } from './pixels';

/** Bytes from the start of a file among which its header stands, thumbnails and colour profiles included. */
export const headerBytes = 1_048_576;

/** Undefined where the beginning of the file is damaged. TIFF is read by its own library. */
export function readPictureHeader(head: Uint8Array, media: ScanMedia): PictureHeader | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  try {
    const header = read(view, media);
    return header !== undefined && header.width > 0 && header.height > 0 ? header : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function read(view: DataView, media: ScanMedia): PictureHeader | undefined {
  if (media === 'image/jpeg') return readJpegHeader(view);
  if (media === 'image/png') return readPng(view);
  if (media === 'image/bmp') return readBitmap(view);
  return media === 'image/webp' ? readWebp(view) : undefined;
}

function readPng(view: DataView): PictureHeader {
  const header = { width: view.getUint32(16), height: view.getUint32(20) };
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const kind = view.getUint32(at + 4);
    if (kind === 0x49444154) break;
    if (kind === 0x70485973 && view.getUint8(at + 16) === 1) return { ...header, dpi: view.getUint32(at + 8) * 0.0254 };
  }
  return { ...header, dpi: undefined };
}

function readBitmap(view: DataView): PictureHeader {
  if (view.getUint32(14, true) === 12) {
    return { width: view.getUint16(18, true), height: view.getUint16(20, true), dpi: undefined };
  }
  const perMetre = view.getInt32(38, true);
  const width = view.getInt32(18, true);
  // A negative height only says that rows are stored from the top.
  const height = Math.abs(view.getInt32(22, true));
  return { width, height, dpi: perMetre > 0 ? perMetre * 0.0254 : undefined };
}

function readWebp(view: DataView): PictureHeader | undefined {
  const size = webpSize(view);
  return size && { ...size, dpi: undefined };
}

function webpSize(view: DataView): { readonly width: number; readonly height: number } | undefined {
  const kind = view.getUint32(12);
  if (kind === 0x56503858) return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
  if (kind === 0x56503820)
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind !== 0x5650384c) return undefined;
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

const uint24 = (view: DataView, at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
