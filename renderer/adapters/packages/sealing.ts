import { chunkNonce, type SealedHeader, sealedHeaderBytes } from '#shared/packages/index';
import { COST, passphraseKey } from './passphrase-key';

/** Content of one chunk: small enough to be held many times over, large enough to be quick. */
const CHUNK = 1024 * 1024;

/**
 * Seals what is written to it, chunk by chunk, and passes it on: AES-256-GCM, the header and the order of the chunks
 * bound in, so that nothing can be cut off, swapped or altered unseen.
 */
export async function sealing(
  passphrase: string,
  pass: (part: Uint8Array) => Promise<void>,
  cost: number = COST,
): Promise<WritableStream<Uint8Array>> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const { key, check } = await passphraseKey(passphrase, salt, cost);
  const noncePrefix = crypto.getRandomValues(new Uint8Array(7));
  const header: SealedHeader = { cost, salt, noncePrefix, check, chunk: CHUNK };
  const bound = sealedHeaderBytes(header);
  await pass(bound);

  const waiting = new Uint8Array(CHUNK);
  let held = 0;
  let number = 0;

  async function seal(last: boolean): Promise<void> {
    const algorithm = {
      name: 'AES-GCM',
      iv: plain(chunkNonce(noncePrefix, number, last)),
      additionalData: plain(bound),
    };
    const sealed = await crypto.subtle.encrypt(algorithm, key, waiting.slice(0, held));
    number += 1;
    held = 0;
    await pass(new Uint8Array(sealed));
  }

  return new WritableStream({
    async write(part) {
      for (let at = 0; at < part.length; ) {
        // A full chunk waits: only at the end is it known to be the last.
        if (held === CHUNK) await seal(false);
        const taken = part.subarray(at, at + CHUNK - held);
        waiting.set(taken, held);
        held += taken.length;
        at += taken.length;
      }
    },
    close: () => seal(true),
  });
}

/** WebCrypto takes no shared memory, and ours never is. */
export const plain = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>;
