import { AppError } from '#shared/base/app-error';
import {
  chunkNonce,
  chunkRange,
  readSealedHeader,
  SEALED_HEADER_BYTES,
  sealedHeaderBytes,
  sealedLayout,
} from '#shared/packages/index';
import type { ScanBytes } from '#shared/ports/page-rasterizer';
import { passphraseKey } from './passphrase-key';
import { plain } from './sealing';

/**
 * The content of a sealed file, opened chunk by chunk as it is asked for. The last chunk is opened at once: a file cut
 * off shows before anything is read.
 * @throws AppError `package-newer`, `package-damaged`, `package-wrong-passphrase`
 */
export async function unsealed(file: string, bytes: ScanBytes, passphrase: string): Promise<ScanBytes> {
  const head = await slice(bytes, 0, SEALED_HEADER_BYTES);
  const header = readSealedHeader(head, file);
  const size = sizeOf(bytes);
  const layout = sealedLayout(size, header.chunk);
  if (layout === undefined) throw new AppError('package-damaged', file);
  const { key, check } = await passphraseKey(passphrase, header.salt, header.cost);
  if (check.some((byte, at) => byte !== header.check[at])) throw new AppError('package-wrong-passphrase', file);
  const bound = plain(sealedHeaderBytes(header));

  async function open(number: number): Promise<Uint8Array> {
    const iv = plain(chunkNonce(header.noncePrefix, number, number === layout!.chunks - 1));
    const sealed = await slice(bytes, ...chunkRange(number, header.chunk, size));
    const algorithm = { name: 'AES-GCM', iv, additionalData: bound };
    const opened = await crypto.subtle.decrypt(algorithm, key, plain(sealed)).catch(() => {
      throw new AppError('package-damaged', file);
    });
    return new Uint8Array(opened);
  }

  let latest: { readonly number: number; readonly content: Uint8Array } | undefined;
  async function chunk(number: number): Promise<Uint8Array> {
    if (latest?.number !== number) latest = { number, content: await open(number) };
    return latest.content;
  }

  async function part(start: number, end: number): Promise<ArrayBuffer> {
    const to = Math.min(end, layout!.content);
    const whole = new Uint8Array(Math.max(0, to - start));
    for (let at = start; at < to; ) {
      const number = Math.floor(at / header.chunk);
      const from = at - number * header.chunk;
      const piece = (await chunk(number)).subarray(from, from + to - at);
      whole.set(piece, at - start);
      at += piece.length;
    }
    return whole.buffer;
  }

  await chunk(layout.chunks - 1);
  return {
    size: layout.content,
    slice: (start: number, end: number) => ({ arrayBuffer: () => part(start, end) }),
    arrayBuffer: () => part(0, layout.content),
  };
}

const sizeOf = (bytes: ScanBytes): number => (bytes instanceof Uint8Array ? bytes.length : bytes.size);

async function slice(bytes: ScanBytes, start: number, end: number): Promise<Uint8Array> {
  const to = Math.min(end, sizeOf(bytes));
  if (bytes instanceof Uint8Array) return bytes.subarray(start, to);
  return new Uint8Array(await bytes.slice(start, to).arrayBuffer());
}
