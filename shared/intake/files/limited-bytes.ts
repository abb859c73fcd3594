import { AppError } from '../../base/app-error';

/** Gathers what comes out of an archive, and stops it once it is more than was agreed, whatever its header claimed. */
export class LimitedBytes {
  readonly #limit: number;
  readonly #parts: Uint8Array[] = [];
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** @throws AppError `archive-too-large` */
  add(part: Uint8Array): void {
    this.#size += part.length;
    if (this.#size > this.#limit) throw new AppError('archive-too-large');
    this.#parts.push(part);
  }

  all(): Uint8Array {
    const all = new Uint8Array(this.#size);
    let at = 0;
    for (const part of this.#parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}
