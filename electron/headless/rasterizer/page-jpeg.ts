import { createCanvas } from '@napi-rs/canvas';
import type { Turn } from '#shared/model/geometry';
import type { PageJpeg } from '#shared/pipeline/index';
import type { Picture } from '#shared/ports/picture';

const QUALITY = 70;

/** A page turned upright and packed as JPEG. */
export async function pageJpeg({ data, width, height, dpi }: Picture, turn: Turn): Promise<PageJpeg> {
  const scanned = createCanvas(width, height);
  const ink = scanned.getContext('2d');
  const pixels = ink.createImageData(width, height);
  pixels.data.set(data);
  ink.putImageData(pixels, 0, 0);
  const sideways = turn === 90 || turn === 270;
  const upright = createCanvas(sideways ? height : width, sideways ? width : height);
  const pen = upright.getContext('2d');
  pen.translate(upright.width / 2, upright.height / 2);
  pen.rotate((turn * Math.PI) / 180);
  pen.drawImage(scanned, -width / 2, -height / 2);
  const jpeg = await upright.encode('jpeg', QUALITY);
  return { jpeg: new Uint8Array(jpeg), grey: false, width: upright.width, height: upright.height, dpi };
}
