import { expect, test } from 'vitest';
import { identify } from '#shared/intake/files/identify';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const bitmap = new Uint8Array(64);
bitmap.set(text('BM'));
bitmap[14] = 40;

test.each([
  ['PDF', text('%PDF-1.7\n'), 'a.pdf', 'application/pdf'],
  ['PDF after bytes of a mail gateway', text(`${'x'.repeat(900)}%PDF-1.4`), 'a.pdf', 'application/pdf'],
  ['PDF header too far in', text(`${'x'.repeat(1200)}%PDF-1.4`), 'a.pdf', undefined],
  ['PDF under a wrong name', text('%PDF-1.7\n'), '决定书.jpg', 'application/pdf'],
  ['text named .pdf', text('这不是扫描件'), '案卷.pdf', undefined],
  ['JPEG', bytes(0xff, 0xd8, 0xff, 0xe1), 'a.jpg', 'image/jpeg'],
  ['PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'a.png', 'image/png'],
  ['TIFF, little endian', bytes(0x49, 0x49, 0x2a, 0), 'a.tif', 'image/tiff'],
  ['TIFF, big endian', bytes(0x4d, 0x4d, 0, 0x2a), 'a.tif', 'image/tiff'],
  ['BigTIFF', bytes(0x49, 0x49, 0x2b, 0, 8, 0, 0, 0), 'a.tif', undefined],
  ['BMP', bitmap, 'a.bmp', 'image/bmp'],
  ['text that begins with BM', text('BMW 汽车租赁合同，双方约定如下条款并签字盖章'), 'a.bmp', undefined],
  ['WEBP', text('RIFF\u0001\u0001\u0001\u0001WEBPVP8 '), 'a.webp', 'image/webp'],
  ['RIFF sound', text('RIFF\u0001\u0001\u0001\u0001WAVEfmt '), 'a.webp', undefined],
  ['ZIP', bytes(0x50, 0x4b, 3, 4), '案卷.zip', 'application/zip'],
  ['empty ZIP', bytes(0x50, 0x4b, 5, 6), '案卷.zip', 'application/zip'],
  ['Word file', bytes(0x50, 0x4b, 3, 4), '笔录.docx', undefined],
  ['OFD file', bytes(0x50, 0x4b, 3, 4), '决定书.ofd', undefined],
  ['nothing', bytes(), 'a.pdf', undefined],
  ['one byte', bytes(0xff), 'a.jpg', undefined],
])('%s', (_, head, name, expected) => {
  expect(identify(head, name)).toBe(expected);
});
