const START = 8;

/** Ascending page numbers, held as variable-length gaps: about a byte each where a pair of signs is common. */
export class PostingList {
  #bytes = new Uint8Array(START);
  #length = 0;
  #last = -1;

  /** The gaps, ready to be stored. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Pages must come in ascending order; the same page again is ignored. */
  add(page: number): void {
    if (page === this.#last) return;
    let gap = page - this.#last - 1;
    while (gap >= 0x80) {
      this.#push((gap & 0x7f) | 0x80);
      gap >>>= 7;
    }
    this.#push(gap);
    this.#last = page;
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(Math.ceil(this.#bytes.length * 1.5));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = byte;
  }
}

/** Calls `visit` with every page of a list, ascending; the list stands from `from` up to `to` in `bytes`. */
export function eachPage(bytes: Uint8Array, from: number, to: number, visit: (page: number) => void): void {
  let page = -1;
  for (let at = from; at < to; ) {
    let gap = 0;
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at++]!;
      gap |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    page += gap + 1;
    visit(page);
  }
}
