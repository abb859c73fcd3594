import { sha256Hasher } from '#shared/base/sha256';
import type { FileBytes } from '#shared/intake/index';
import type { Sha256 } from '#shared/model/ids';

/** Read at a time, so that no file is held whole. */
const SLICE = 1 << 20;

/** The digest under which a file would be kept, before anyone is asked to open it. */
export async function digestOf(bytes: FileBytes): Promise<Sha256> {
  const hasher = sha256Hasher();
  const size = bytes instanceof Uint8Array ? bytes.byteLength : bytes.size;
  for (let from = 0; from < size; from += SLICE) {
    const to = Math.min(size, from + SLICE);
    hasher.add(
      bytes instanceof Uint8Array
        ? bytes.subarray(from, to)
        : new Uint8Array(await bytes.slice(from, to).arrayBuffer()),
    );
  }
  return hasher.hex() as Sha256;
}
