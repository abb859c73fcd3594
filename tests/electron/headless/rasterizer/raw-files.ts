import { deflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';

/** A PDF written by hand: one page per content stream, A4 in points, Helvetica as /F; the first of `objects` is a picture /I or a font /G. */
export function rawPdf(contents: readonly string[], { page = '', objects = [] as readonly string[] } = {}): Uint8Array {
  const first = 4 + objects.length;
  const kids = contents.map((_, at) => `${first + at * 2} 0 R`).join(' ');
  const all = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${contents.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...objects,
    ...contents.flatMap((content, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${first + at * 2 + 1} 0 R/Resources<</Font<</F 3 0 R/G 4 0 R>>/XObject<</I 4 0 R>>>>${page}>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.5\n';
  const offsets = all.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer<</Size ${all.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.from(`${file}xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}${trailer}`, 'latin1');
}

/** As scanners write: each page and then its words, the list of pages and the catalogue last. `keep` is how many pages are whole before it breaks off. */
export function brokenOffPdf(contents: readonly string[], keep: number): Uint8Array {
  const font = '3 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n';
  const pages = contents.map((content, at) => {
    const id = 4 + at * 2;
    const resources = '/Resources <</Font <</F 3 0 R>>>>';
    const page = `${id} 0 obj\n<<\n/Parent 2 0 R\n/Type /Page\n/Contents ${id + 1} 0 R\n${resources}\n>>\nendobj\n`;
    return `${page}${id + 1} 0 obj\n<</Length ${content.length}>>stream\n${content}\nendstream\nendobj\n`;
  });
  const whole = pages.slice(0, keep).join('');
  const half = pages[keep]?.slice(0, pages[keep].indexOf('stream') + 9) ?? '';
  return Buffer.from(`%PDF-1.4\n${font}${whole}${half}`, 'latin1');
}

export const text = (words: string, x = 72, y = 700): string => `BT /F 24 Tf ${x} ${y} Td (${words}) Tj ET`;

/** A picture object for `/I`; `data` as hex, so that the file stays text. */
export const pictureObject = (entries: string, data: Uint8Array): string => {
  const hex = `${Buffer.from(data).toString('hex')}>`;
  return `<</Type/XObject/Subtype/Image${entries}/Length ${hex.length}>>stream\n${hex}\nendstream`;
};

/** A JPEG of that size as far as its frame header. */
export const jpegHeader = (width: number, height: number): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xc0,
    0,
    11,
    8,
    height >> 8,
    height & 0xff,
    width >> 8,
    width & 0xff,
    1,
    1,
    0x11,
    0,
  ]);

/** A JPEG of 8 × 8 pixels of one colour as printers store it: cyan, magenta, yellow, black, each 0 (full ink) or 255 (none). `bits` a sample. */
export function inkJpeg(inks: readonly (0 | 255)[], bits = 8): Uint8Array {
  const segment = (marker: number, ...body: number[]) => [0xff, marker, 0, body.length + 2, ...body];
  const components = inks.map((_, at) => at + 1);
  // One block a component: its mean, and no more. Codes: 00 mean of 7 bits, 01 of 8 bits, then 0 for the end of the block.
  const code = inks.map((ink) => (ink === 255 ? '0011111110' : '01011111110')).join('');
  const words = code
    .padEnd(Math.ceil(code.length / 8) * 8, '1')
    .match(/.{8}/g)!
    .map((byte) => Number.parseInt(byte, 2));
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...segment(0xee, ...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 0),
    ...segment(0xdb, 0, ...Array.from({ length: 64 }, () => 8)),
    ...segment(bits === 8 ? 0xc0 : 0xc1, bits, 0, 8, 0, 8, inks.length, ...components.flatMap((id) => [id, 0x11, 0])),
    ...segment(0xc4, 0x00, 0, 2, ...Array.from({ length: 14 }, () => 0), 7, 8),
    ...segment(0xc4, 0x10, 1, ...Array.from({ length: 15 }, () => 0), 0),
    ...segment(0xda, inks.length, ...components.flatMap((id) => [id, 0]), 0, 63, 0),
    ...words.flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte])),
    ...[0xff, 0xd9],
  ]);
}

type Tag = readonly [tag: number, kind: 3 | 4, ...values: number[]];

/** A TIFF of uncompressed pages, little-endian. Lists of values are not needed beyond `bits`. */
export function rawTiff(
  pages: readonly {
    width: number;
    height: number;
    photometric: number;
    bits: number;
    samples: number;
    data: Uint8Array;
    tags?: readonly Tag[];
  }[],
): Uint8Array {
  const parts: Buffer[] = [Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0])];
  let at = 8;
  pages.forEach((page, number) => {
    const { width, height, photometric, bits, samples, data, tags = [] } = page;
    const all = (
      [
        [256, 4, width],
        [257, 4, height],
        [258, 3, bits],
        [259, 3, 1],
        [262, 3, photometric],
        [273, 4, 0],
        [277, 3, samples],
        [278, 4, height],
        [279, 4, data.length],
        ...tags,
      ] as Tag[]
    ).sort((a, b) => a[0] - b[0]);
    const size = 2 + all.length * 12 + 4;
    const directory = Buffer.alloc(size);
    directory.writeUInt16LE(all.length, 0);
    all.forEach(([tag, kind, value], row) => {
      const from = 2 + row * 12;
      directory.writeUInt16LE(tag, from);
      directory.writeUInt16LE(kind, from + 2);
      directory.writeUInt32LE(1, from + 4);
      directory.writeUInt32LE(tag === 273 ? at + size : value!, from + 8);
    });
    const next = at + size + data.length;
    directory.writeUInt32LE(number === pages.length - 1 ? 0 : next, size - 4);
    parts.push(directory, Buffer.from(data));
    at = next;
  });
  return Buffer.concat(parts);
}

/** White with a black upper half, as the given kind of file. */
export function halfBlack(width: number, height: number, media: 'image/png' | 'image/jpeg' | 'image/webp'): Uint8Array {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#000';
  context.fillRect(0, 0, width, height / 2);
  return media === 'image/png'
    ? canvas.toBuffer('image/png')
    : canvas.toBuffer(media === 'image/jpeg' ? 'image/jpeg' : 'image/webp');
}

/** Grey PNG of 16 bits: black above, white below. */
export function png16(width: number, height: number): Uint8Array {
  const row = (value: number): Buffer => Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 2, value)]);
  const rows = Buffer.concat(Array.from({ length: height }, (_, y) => row(y < height / 2 ? 0 : 255)));
  return pngOf(width, height, 16, deflateSync(rows));
}

/** A PNG whose header claims a size that its few bytes do not hold. */
export const pngBomb = (width: number, height: number): Uint8Array =>
  pngOf(width, height, 8, deflateSync(Buffer.alloc(10)));

function pngOf(width: number, height: number, bits: number, data: Buffer): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = bits;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc(body), body.length + 4);
  return framed;
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** EXIF with one tag: orientation. Put behind the first two bytes of a JPEG. */
export function withOrientation(jpeg: Uint8Array, orientation: number): Uint8Array {
  const exif = Buffer.from(
    '457869660000' + '49492a0008000000' + '0100' + '1201030001000000' + '00000000' + '00000000',
    'hex',
  );
  exif.writeUInt16LE(orientation, 24);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(exif.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, exif, jpeg.subarray(2)]);
}
