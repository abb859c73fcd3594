import { scryptAsync } from '@noble/hashes/scrypt.js';

/** A key that never leaves WebCrypto, and sixteen bytes that show whether the passphrase was the right one. */
export type PassphraseKey = { readonly key: CryptoKey; readonly check: Uint8Array };

/** 2 ** 15 with r = 8 takes 32 MB and a moment, also on an old office PC. */
export const COST = 15;

/** Typed alike on every keyboard: full and half width, composed and decomposed letters are the same passphrase. */
const normal = (passphrase: string): Uint8Array => new TextEncoder().encode(passphrase.normalize('NFKC').trim());

export async function passphraseKey(passphrase: string, salt: Uint8Array, cost: number): Promise<PassphraseKey> {
  const derived = await scryptAsync(normal(passphrase), salt, { N: 2 ** cost, r: 8, p: 1, dkLen: 48 });
  const key = await crypto.subtle.importKey('raw', derived.slice(0, 32), 'AES-GCM', false, ['encrypt', 'decrypt']);
  return { key, check: derived.slice(32) };
}
