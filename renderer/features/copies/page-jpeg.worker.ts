import type { Box, Turn } from '#shared/model/geometry';
import type { Picture } from '#shared/ports/picture';
import type { Packed } from './page-jpeg';

type Asked = {
  readonly id: number;
  readonly picture: Picture;
  readonly turn: Turn;
  readonly covered: readonly Box[];
};

const QUALITY = 0.7;

addEventListener('message', async ({ data: { id, picture, turn, covered } }: MessageEvent<Asked>) => {
  const told = await packed(picture, turn, covered).then(
    (page) => ({ id, page }),
    (error: unknown) => ({ id, failed: String(error) }),
  );
  postMessage(told, 'page' in told ? { transfer: [told.page.jpeg.buffer] } : {});
});

async function packed({ data, width, height }: Picture, turn: Turn, covered: readonly Box[]): Promise<Packed> {
  const sideways = turn === 90 || turn === 270;
  const canvas = new OffscreenCanvas(sideways ? height : width, sideways ? width : height);
  const pen = canvas.getContext('2d', { alpha: false })!;
  const bitmap = await createImageBitmap(new ImageData(data as Uint8ClampedArray<ArrayBuffer>, width, height));
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate((turn * Math.PI) / 180);
  pen.drawImage(bitmap, -width / 2, -height / 2);
  bitmap.close();
  pen.resetTransform();
  pen.fillStyle = '#000';
  for (const [x, y, w, h] of covered) {
    const [left, top] = [Math.floor(x * canvas.width), Math.floor(y * canvas.height)];
    pen.fillRect(left, top, Math.ceil((x + w) * canvas.width) - left, Math.ceil((y + h) * canvas.height) - top);
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return { jpeg: new Uint8Array(await blob.arrayBuffer()), width: canvas.width, height: canvas.height };
}
