/** First and last byte, both included. */
export type ByteRange = { readonly from: number; readonly to: number };

/**
 * What a `Range` header asks of `size` bytes (RFC 9110, 14.2). Undefined: send everything, also where the header asks for
 * several ranges or cannot be read.
 */
export function byteRange(header: string | null, size: number): ByteRange | 'unsatisfiable' | undefined {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!asked || asked[0] === 'bytes=-') return undefined;
  const [, first, last] = asked as unknown as readonly [string, string, string];
  if (first === '') return suffix(Number(last), size);
  const from = Number(first);
  if (last !== '' && Number(last) < from) return undefined;
  if (from >= size) return 'unsatisfiable';
  return { from, to: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}

const suffix = (length: number, size: number): ByteRange | 'unsatisfiable' =>
  length === 0 || size === 0 ? 'unsatisfiable' : { from: Math.max(size - length, 0), to: size - 1 };
