import type { Turn } from '#shared/model/geometry';
import type { Picture } from '#shared/ports/picture';

const LONG_SIDE = 240;

/** A small upright picture of a page, as WebP. */
export async function thumbnail({ data, width, height }: Picture, turn: Turn): Promise<Blob> {
  const scale = LONG_SIDE / Math.max(width, height);
  const [w, h] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const whole = new ImageData(data as Uint8ClampedArray<ArrayBuffer>, width, height);
  const small = await createImageBitmap(whole, { resizeWidth: w, resizeHeight: h, resizeQuality: 'medium' });
  const sideways = turn === 90 || turn === 270;
  const canvas = new OffscreenCanvas(sideways ? h : w, sideways ? w : h);
  const context = canvas.getContext('2d')!;
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((turn * Math.PI) / 180);
  context.drawImage(small, -w / 2, -h / 2);
  small.close();
  return canvas.convertToBlob({ type: 'image/webp', quality: 0.7 });
}
