import { PDFDataRangeTransport } from 'pdfjs-dist';
import type { ScanBytes } from '#shared/ports/page-rasterizer';

/** Feeds pdf.js the parts of a file that it asks for, so that a big scan is never read whole. */
export class SlicedPdf extends PDFDataRangeTransport {
  readonly #bytes: ScanBytes;
  readonly #fail: () => void;

  /** `fail` is called once where the file cannot be read any more. */
  constructor(bytes: ScanBytes, fail: () => void) {
    super(bytes instanceof Uint8Array ? bytes.length : bytes.size, null);
    this.#bytes = bytes;
    this.#fail = fail;
  }

  override requestDataRange(begin: number, end: number): void {
    this.#slice(begin, end).then(
      (chunk) => this.onDataRange(begin, chunk),
      () => this.#fail(),
    );
  }

  async #slice(begin: number, end: number): Promise<Uint8Array> {
    // A copy (a Node buffer's own `slice` makes none): pdf.js takes possession of what it is given.
    if (this.#bytes instanceof Uint8Array) return new Uint8Array(this.#bytes.subarray(begin, end));
    return new Uint8Array(await this.#bytes.slice(begin, end).arrayBuffer());
  }
}
