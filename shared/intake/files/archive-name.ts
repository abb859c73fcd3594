/** Strict decoding by the host's own decoder: undefined where the bytes are not of that encoding. */
export type DecodeText = (bytes: Uint8Array, encoding: 'utf-8' | 'gb18030') => string | undefined;

/**
 * The name of a zip's entry. Chinese Windows writes GBK and says nothing; macOS writes UTF-8 and says nothing either.
 * Bytes that are UTF-8 throughout are taken as such: GBK text hardly ever is.
 */
export function archiveName(raw: Uint8Array, declaredUtf8: boolean, decode: DecodeText): string {
  const utf8 = decode(raw, 'utf-8');
  if (declaredUtf8 || utf8 !== undefined) return utf8 ?? latin(raw);
  return decode(raw, 'gb18030') ?? latin(raw);
}

const latin = (raw: Uint8Array): string => Array.from(raw, (byte) => String.fromCharCode(byte)).join('');
