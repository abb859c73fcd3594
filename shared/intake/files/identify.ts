import type { ScanMedia } from '../../model/scan';

/**
 * What a file is by its first bytes (1,024 are enough); undefined for what is no scan.
 * The name only tells apart the many formats that are zips inside: an .ofd or .docx is no folder of scans.
 * BigTIFF (over 4 GB) is refused like an unknown file: nothing that can be shipped offline decodes it.
 */
export function identify(head: Uint8Array, name: string): ScanMedia | 'application/zip' | undefined {
  if (zipSignatures.some((signature) => startsWith(head, signature))) {
    return zipInside.test(name) ? undefined : 'application/zip';
  }
  if (hasPdfHeader(head)) return 'application/pdf';
  return pictures.find(({ is }) => is(head))?.media;
}

const zipSignatures = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
const zipInside = /\.(?:docx|xlsx|pptx|docm|xlsm|ofd|wps|odt|ods|epub|jar|apk|ajpc)$/i;

const pictures: readonly { readonly media: ScanMedia; readonly is: (head: Uint8Array) => boolean }[] = [
  { media: 'image/jpeg', is: (head) => startsWith(head, [0xff, 0xd8, 0xff]) },
  { media: 'image/png', is: (head) => startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  {
    media: 'image/tiff',
    is: (head) => startsWith(head, [0x49, 0x49, 0x2a, 0x00]) || startsWith(head, [0x4d, 0x4d, 0x00, 0x2a]),
  },
  { media: 'image/webp', is: (head) => ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP' },
  // A text may begin with BM too; the size of the header that follows decides.
  {
    media: 'image/bmp',
    is: (head) => ascii(head, 0, 2) === 'BM' && bitmapHeaders.has(head[14] ?? 0) && head[15] === 0,
  },
];

const bitmapHeaders = new Set([12, 40, 52, 56, 64, 108, 124]);

/** Mail gateways and scanners put bytes before the header; readers accept it anywhere in the first 1,024 bytes. */
function hasPdfHeader(head: Uint8Array): boolean {
  const end = Math.min(head.length - 5, 1024);
  for (let at = 0; at <= end; at += 1) if (ascii(head, at, at + 5) === '%PDF-') return true;
  return false;
}

const startsWith = (head: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => head[at] === byte);

const ascii = (head: Uint8Array, from: number, to: number): string => String.fromCharCode(...head.subarray(from, to));
