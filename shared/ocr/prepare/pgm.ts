import type { Grey } from './grey';

/** Binary PGM (P5): the cheapest picture that leptonica reads; no canvas, no compression. */
export function pgm({ data, width, height }: Grey): Uint8Array<ArrayBuffer> {
  const head = Array.from(`P5\n${width} ${height}\n255\n`, (sign) => sign.charCodeAt(0));
  const bytes = new Uint8Array(head.length + data.length);
  bytes.set(head);
  bytes.set(data, head.length);
  return bytes;
}
