import { AppError } from '../base/app-error';

/** How a sealed package begins; what follows are chunks, each sealed by itself. */
export type SealedHeader = {
  /** scrypt: N = 2 ** cost, r = 8, p = 1. */
  readonly cost: number;
  /** 16 bytes. */
  readonly salt: Uint8Array;
  /** 7 bytes; with the chunk's number and whether it is the last they make its nonce. */
  readonly noncePrefix: Uint8Array;
  /** 16 bytes that only the right passphrase gives, so that a wrong one is told apart from damage. */
  readonly check: Uint8Array;
  /** Bytes of content in each chunk but the last. */
  readonly chunk: number;
};

/** AJPC in ASCII, then the version of the seal. */
const MAGIC = [0x41, 0x4a, 0x50, 0x43] as const;
const VERSION = 1;

export const SEALED_HEADER_BYTES = 50;

/** Keeps a made-up header from asking for more memory than a machine has: 2 ** 18 takes 256 MB. */
const MOST_COST = 18;
const MOST_CHUNK = 16 * 1024 * 1024;

/** 4 magic, 1 version, 1 cost, 16 salt, 7 nonce prefix, 16 check, 4 chunk size (big-endian), 1 spare. */
export function sealedHeaderBytes({ cost, salt, noncePrefix, check, chunk }: SealedHeader): Uint8Array {
  const bytes = new Uint8Array(SEALED_HEADER_BYTES);
  bytes.set([...MAGIC, VERSION, cost], 0);
  bytes.set(salt, 6);
  bytes.set(noncePrefix, 22);
  bytes.set(check, 29);
  new DataView(bytes.buffer).setUint32(45, chunk);
  return bytes;
}

export const looksSealed = (head: Uint8Array): boolean => MAGIC.every((byte, at) => head[at] === byte);

/** @throws AppError `package-newer`, `package-damaged` */
export function readSealedHeader(bytes: Uint8Array, file: string): SealedHeader {
  if ((bytes[4] ?? VERSION) > VERSION) throw new AppError('package-newer', file);
  if (bytes.length < SEALED_HEADER_BYTES) throw new AppError('package-damaged', file);
  const chunk = new DataView(bytes.buffer, bytes.byteOffset).getUint32(45);
  const cost = bytes[5]!;
  if (cost < 10 || cost > MOST_COST || chunk < 1 || chunk > MOST_CHUNK) throw new AppError('package-damaged', file);
  return { cost, salt: bytes.slice(6, 22), noncePrefix: bytes.slice(22, 29), check: bytes.slice(29, 45), chunk };
}

/** Twelve bytes, never the same twice under one key: prefix, number of the chunk, and 1 for the last. */
export function chunkNonce(prefix: Uint8Array, number: number, last: boolean): Uint8Array {
  const nonce = new Uint8Array(12);
  nonce.set(prefix, 0);
  new DataView(nonce.buffer).setUint32(7, number);
  nonce[11] = last ? 1 : 0;
  return nonce;
}
