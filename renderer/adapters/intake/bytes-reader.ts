import { Reader } from '@zip.js/zip.js';
import type { FileBytes } from '#shared/intake/index';

/** Bytes in memory or on disk, as the zip library reads them. */
export class BytesReader extends Reader<FileBytes> {
  readonly #bytes: FileBytes;

  constructor(bytes: FileBytes) {
    super(bytes);
    this.#bytes = bytes;
    this.size = bytes instanceof Uint8Array ? bytes.length : bytes.size;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    const end = Math.min(this.size, index + length);
    if (this.#bytes instanceof Uint8Array) return this.#bytes.subarray(index, end);
    return new Uint8Array(await this.#bytes.slice(index, end).arrayBuffer());
  }
}
