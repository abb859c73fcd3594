import { SEALED_HEADER_BYTES } from './sealed-header';

/** AES-GCM adds this to every chunk. */
const TAG = 16;

/** Where the chunks of a sealed file lie, so that any part of the content can be read without the rest. */
export type SealedLayout = { readonly content: number; readonly chunks: number };

/** Undefined where no sealed file has this size. `size` and `content` in bytes. */
export function sealedLayout(size: number, chunk: number): SealedLayout | undefined {
  const body = size - SEALED_HEADER_BYTES;
  const chunks = Math.ceil(body / (chunk + TAG));
  const content = body - chunks * TAG;
  return chunks >= 1 && content > (chunks - 1) * chunk - 1 ? { content, chunks } : undefined;
}

/** Bytes of the sealed file that hold chunk `number`, end excluded. */
export const chunkRange = (number: number, chunk: number, size: number): readonly [start: number, end: number] => {
  const start = SEALED_HEADER_BYTES + number * (chunk + TAG);
  return [start, Math.min(size, start + chunk + TAG)];
};
