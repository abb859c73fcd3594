const starts: readonly (readonly [media: string, extension: string, test: (head: Buffer) => boolean])[] = [
  ['application/pdf', 'pdf', (head) => head.includes('%PDF-')],
  ['image/jpeg', 'jpg', (head) => head.readUIntBE(0, 3) === 0xffd8ff],
  ['image/png', 'png', (head) => head.readUInt32BE(0) === 0x89504e47],
  ['image/tiff', 'tif', (head) => head.readUInt32BE(0) === 0x49492a00 || head.readUInt32BE(0) === 0x4d4d002a],
  ['image/bmp', 'bmp', (head) => head.toString('latin1', 0, 2) === 'BM'],
  ['image/webp', 'webp', (head) => head.toString('latin1', 8, 12) === 'WEBP'],
];

/** How an original is named on disk, by its first kilobyte: so that a person can open it from the folder. */
export function extensionOf(head: Uint8Array): string {
  if (head.length < 12) return 'bin';
  const bytes = Buffer.from(head);
  return starts.find(([, , test]) => test(bytes))?.[1] ?? 'bin';
}

export const mediaOf = (extension: string): string =>
  starts.find(([, known]) => known === extension)?.[0] ?? 'application/octet-stream';
