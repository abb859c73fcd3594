import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Lower-case hex SHA-256; a string is hashed as UTF-8. */
export const sha256 = (data: string | Uint8Array): string => bytesToHex(digest(inBytes(data)));

/** For what is too large to hold: feed `add` in order, then ask `hex` once. */
export type Sha256Hasher = { add(part: string | Uint8Array): void; hex(): string };

export function sha256Hasher(): Sha256Hasher {
  const hash = digest.create();
  return {
    add: (part) => {
      hash.update(inBytes(part));
    },
    hex: () => bytesToHex(hash.digest()),
  };
}

const inBytes = (data: string | Uint8Array): Uint8Array => (typeof data === 'string' ? utf8ToBytes(data) : data);
