import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headlessRasterizer } from '#electron/headless/rasterizer/rasterizer';
import type { OpenScan } from '#shared/ports/page-rasterizer';
import type { Picture } from '#shared/ports/picture';
import {
  brokenOffPdf,
  halfBlack,
  inkJpeg,
  jpegHeader,
  pictureObject,
  png16,
  pngBomb,
  rawPdf,
  rawTiff,
  text,
  withOrientation,
} from './raw-files';

const { open } = headlessRasterizer('node_modules/pdfjs-dist');
const opened = (name: string, bytes: Uint8Array, password?: string): Promise<OpenScan> =>
  open({ name, media: '', bytes }, password);
const committed = (name: string): Uint8Array => new Uint8Array(readFileSync(`tests/fixtures/bad-input/${name}`));
const lightAt = ({ data, width, height }: Picture, x: number, y: number): number =>
  data[(Math.floor(y * height) * width + Math.floor(x * width)) * 4 + 1]!;

async function firstPage(name: string, bytes: Uint8Array, dpi = 72): Promise<Picture> {
  const scan = await opened(name, bytes);
  const picture = await scan.picture(0, dpi);
  await scan.close();
  return picture;
}

test.each<[string, () => Uint8Array]>([
  ['页.pdf', () => rawPdf([text('Page')])],
  ['页.png', () => halfBlack(60, 40, 'image/png')],
])('the pixels of %s can be handed to a worker', async (name, bytes) => {
  const { data } = await firstPage(name, bytes());
  structuredClone(data, { transfer: [data.buffer as ArrayBuffer] });
  expect(data.length).toBe(0);
});

describe('files that cannot be opened', () => {
  const whole = rawPdf([text('Page')]);
  test.each<[string, Uint8Array, string]>([
    ['空.pdf', new Uint8Array(), 'file-empty'],
    ['空.jpg', new Uint8Array(), 'file-empty'],
    ['文字.pdf', new TextEncoder().encode('这是一段文字，不是扫描件。'), 'file-unsupported'],
    ['只有头.pdf', new TextEncoder().encode('%PDF-1.7\n'), 'file-damaged'],
    ['截断.pdf', whole.subarray(0, 120), 'file-damaged'],
    ['无页.pdf', rawPdf([]), 'pdf-without-pages'],
    ['加密.pdf', committed('encrypted.pdf'), 'pdf-needs-password'],
    ['半截.png', halfBlack(60, 40, 'image/png').subarray(0, 20), 'file-damaged'],
    ['炸弹.png', pngBomb(60_000, 60_000), 'image-too-large'],
    ['十二位.jpg', inkJpeg([255], 12), 'file-unsupported'],
    ['两万像素见方.jpg', jpegHeader(20_000, 20_000), 'image-too-large'],
    [
      '炸弹.tif',
      rawTiff([{ width: 60_000, height: 60_000, photometric: 1, bits: 8, samples: 1, data: new Uint8Array(4) }]),
      'image-too-large',
    ],
    ['循环.tif', Uint8Array.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 0, 0, 8, 0, 0, 0]), 'file-damaged'],
  ])('%s', async (name, bytes, code) => {
    await expect(opened(name, bytes)).rejects.toMatchObject({ name: 'AppError', code, detail: name });
  });

  test('a disk that fails while the file is opened', async () => {
    const bytes = {
      size: whole.length,
      slice: (start: number, end: number) => ({
        arrayBuffer: () =>
          end <= 1100
            ? Promise.resolve(whole.slice(start, end).buffer as ArrayBuffer)
            : Promise.reject(new Error('EIO')),
      }),
      arrayBuffer: () => Promise.reject(new Error('EIO')),
    };
    await expect(open({ name: '坏盘.pdf', media: '', bytes })).rejects.toMatchObject({ code: 'file-damaged' });
  });

  test('a wrong password, and the right one', async () => {
    await expect(opened('加密.pdf', committed('encrypted.pdf'), 'guess')).rejects.toMatchObject({
      code: 'pdf-wrong-password',
    });
    const scan = await opened('加密.pdf', committed('encrypted.pdf'), 'secret');
    expect((await scan.textLayer(0)).map((line) => line.text)).toEqual(['SECRET']);
    await scan.close();
  });
});

describe('PDF', () => {
  test('a page has its size, its text and where it stands', async () => {
    const scan = await opened('文字.pdf', rawPdf([text('Hello World')]));
    const picture = await scan.picture(0, 144);
    expect(picture).toMatchObject({ width: 1190, height: 1684, dpi: 144 });
    const [line] = await scan.textLayer(0);
    expect(line).toMatchObject({ text: 'Hello World', confidence: 1 });
    expect(line!.box[0]).toBeCloseTo(72 / 595, 2);
    expect(line!.box[1]).toBeCloseTo((842 - 721) / 842, 2);
    await scan.close();
  });

  test('/Rotate stands the page upright', async () => {
    const scan = await opened(
      '横.pdf',
      rawPdf([`${text('Turned')} 0 0 0 rg 0 742 100 100 re f`], { page: '/Rotate 90' }),
    );
    const picture = await scan.picture(0, 72);
    expect([picture.width, picture.height]).toEqual([842, 595]);
    expect(lightAt(picture, 0.95, 0.05)).toBe(0);
    expect((await scan.textLayer(0))[0]!.text).toBe('Turned');
    await scan.close();
  });

  test('a crop is the part at its own resolution', async () => {
    const scan = await opened('局部.pdf', rawPdf(['0 0 0 rg 0 421 595 421 re f']));
    const crop = await scan.crop(0, [0, 0.25, 0.5, 0.5], 144);
    expect(crop).toMatchObject({ width: 595, height: 842, dpi: 144 });
    expect([lightAt(crop, 0.5, 0.2), lightAt(crop, 0.5, 0.8)]).toEqual([0, 255]);
    await scan.close();
  });

  test('born digital and scanned pages in one file', async () => {
    const grey = pictureObject(
      '/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/ASCIIHexDecode',
      Uint8Array.from([0, 0, 255, 255]),
    );
    const scan = await opened('混合.pdf', rawPdf([text('Typed'), '595 0 0 842 0 0 cm /I Do', ''], { objects: [grey] }));
    expect(await Promise.all([0, 1, 2].map(async (index) => (await scan.textLayer(index)).length))).toEqual([1, 0, 0]);
    const scanned = await scan.picture(1, 72);
    expect([lightAt(scanned, 0.5, 0.1), lightAt(scanned, 0.5, 0.9)]).toEqual([0, 255]);
    expect(lightAt(await scan.picture(2, 72), 0.5, 0.5)).toBe(255);
    await scan.close();
  });

  test.each(['jbig2.pdf', 'jpx.pdf'])('%s is decoded', async (name) => {
    const picture = await firstPage(name, committed(name));
    expect(lightAt(picture, 0.5, 60 / 160)).toBeLessThan(60);
    expect(lightAt(picture, 0.5, 0.8)).toBeGreaterThan(200);
  });

  test.each([
    [
      'a picture that does not decode',
      '/Width 20/Height 20/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter[/ASCIIHexDecode/JPXDecode]',
    ],
    [
      'a picture too large to decode',
      '/Width 50000/Height 50000/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/ASCIIHexDecode',
    ],
  ])('%s is no blank page, and the next page is still read', async (_, entries) => {
    const broken = pictureObject(entries, Uint8Array.from([1, 2, 3, 4]));
    const scan = await opened('坏图.pdf', rawPdf(['595 0 0 842 0 0 cm /I Do', text('Next')], { objects: [broken] }));
    await expect(scan.picture(0, 72)).rejects.toMatchObject({ code: 'page-unreadable', detail: '坏图.pdf 第1页' });
    expect((await scan.textLayer(1))[0]!.text).toBe('Next');
    await scan.close();
  });

  test('the last bytes are lost: what is left is read', async () => {
    const whole = rawPdf([text('First'), text('Second')]);
    const scan = await opened('尾部丢失.pdf', whole.subarray(0, whole.length - 15));
    expect((await scan.textLayer(0))[0]!.text).toBe('First');
    await scan.close();
  });

  test('a copy that broke off before its list of pages: what is there is found, and said to be incomplete', async () => {
    const scan = await opened(
      '断.pdf',
      brokenOffPdf(
        ['First', 'Second', 'Third'].map((words) => text(words)),
        2,
      ),
    );
    expect(scan.salvaged).toBe(true);
    expect(scan.pages).toBe(3);
    const texts = await Promise.all([0, 1].map((index) => scan.textLayer(index)));
    expect(texts.map((lines) => lines[0]?.text)).toEqual(['First', 'Second']);
    expect(await scan.picture(1, 72)).toMatchObject({ width: 595, height: 842 });
    await scan.close();
  });

  test('a whole file is not salvaged', async () => {
    const scan = await opened('全.pdf', rawPdf([text('One')]));
    expect(scan.salvaged).toBeUndefined();
    await scan.close();
  });

  test('Chinese in a font that the file names but does not carry: words are read, the page is made', async () => {
    const about =
      '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>';
    const descendant = `<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/FontDescriptor ${about}/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000>>`;
    const font = `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[${descendant}]>>`;
    const scan = await opened(
      '缺字体.pdf',
      rawPdf(['BT /G 24 Tf 72 700 Td <7F5A6B3E51B35B9A4E66> Tj ET'], { objects: [font] }),
    );
    expect((await scan.textLayer(0)).map((line) => line.text)).toEqual(['罚款决定书']);
    expect(await scan.picture(0, 72)).toMatchObject({ width: 595, height: 842 });
    await scan.close();
  });

  test('a page of a metre is taken for A4', async () => {
    const scan = await opened('大.pdf', rawPdf([''], { page: '/MediaBox[0 0 2976 4209]' }));
    expect(await scan.picture(0, 200)).toMatchObject({ width: 1653, height: 2338 });
    await scan.close();
  });

  test('3,000 pages are opened without being read', { timeout: 120_000 }, async () => {
    const bytes = rawPdf(Array.from({ length: 3000 }, (_, at) => text(`Page ${at + 1}`)));
    const scan = await opened('厚.pdf', bytes);
    expect(scan.pages).toBe(3000);
    expect((await scan.textLayer(2999))[0]!.text).toBe('Page 3000');
    await scan.close();
  });

  test('a page that is not there', async () => {
    const scan = await opened('一页.pdf', rawPdf([text('One')]));
    await expect(scan.picture(7, 72)).rejects.toMatchObject({ code: 'page-unreadable', detail: '一页.pdf 第8页' });
    await scan.close();
  });
});

describe('pictures', () => {
  test.each(['image/png', 'image/jpeg', 'image/webp'] as const)('%s', async (media) => {
    const picture = await firstPage('图', halfBlack(80, 120, media));
    expect([lightAt(picture, 0.5, 0.1), lightAt(picture, 0.5, 0.9)].map((light) => Math.round(light / 255))).toEqual([
      0, 1,
    ]);
  });

  test('JPEG in the four inks of printers', async () => {
    expect(lightAt(await firstPage('墨.jpg', inkJpeg([255, 255, 255, 0])), 0.5, 0.5)).toBeLessThan(40);
    expect(lightAt(await firstPage('白.jpg', inkJpeg([255, 255, 255, 255])), 0.5, 0.5)).toBeGreaterThan(215);
  });

  test('16-bit PNG', async () => {
    const picture = await firstPage('16.png', png16(40, 60));
    expect([lightAt(picture, 0.5, 0.1), lightAt(picture, 0.5, 0.9)]).toEqual([0, 255]);
  });

  test('5,000 × 7,000 pixels come at the resolution asked for', { timeout: 120_000 }, async () => {
    const scan = await opened('大图.png', halfBlack(5000, 7000, 'image/png'));
    const picture = await scan.picture(0, 200);
    expect(picture.dpi).toBe(200);
    expect([picture.width, picture.height]).toEqual([1670, 2338]);
    expect(await scan.textLayer(0)).toEqual([]);
    await scan.close();
  });

  test.each([
    [1, 0.5, 0.1],
    [3, 0.5, 0.9],
    [6, 0.9, 0.5],
    [8, 0.1, 0.5],
  ])('a photograph with EXIF orientation %i stands upright', async (orientation, x, y) => {
    const picture = await firstPage('照片.jpg', withOrientation(halfBlack(80, 120, 'image/jpeg'), orientation));
    expect(lightAt(picture, x, y)).toBeLessThan(40);
    expect(lightAt(picture, 1 - x, 1 - y)).toBeGreaterThan(215);
  });

  test('a crop of a picture', async () => {
    const scan = await opened('图.png', halfBlack(800, 1200, 'image/png'));
    const crop = await scan.crop(0, [0, 0.25, 1, 0.5], 600);
    expect([crop.width, crop.height]).toEqual([800, 600]);
    expect([lightAt(crop, 0.5, 0.2), lightAt(crop, 0.5, 0.8)]).toEqual([0, 255]);
    await scan.close();
  });

  test('one whose pixels are damaged', async () => {
    const bytes = halfBlack(200, 300, 'image/jpeg');
    await expect(firstPage('坏.png', pngBomb(100, 100).subarray(0, 40))).rejects.toMatchObject({
      code: 'page-unreadable',
      detail: '坏.png',
    });
    expect((await firstPage('好.jpg', bytes)).width).toBe(200);
  });
});

describe('TIFF', () => {
  const rows = (above: readonly number[], below: readonly number[]): Uint8Array =>
    Uint8Array.from([...above, ...below]);
  test.each([
    ['black and white, white is zero', { photometric: 0, bits: 1, samples: 1, data: rows([0xff, 0xff], [0, 0]) }],
    ['grey, 4 bits', { photometric: 1, bits: 4, samples: 1, data: rows([0, 0, 0, 0], [255, 255, 255, 255]) }],
    ['grey, 16 bits', { photometric: 1, bits: 16, samples: 1, data: rows(Array(16).fill(0), Array(16).fill(255)) }],
    [
      'CMYK',
      { photometric: 5, bits: 8, samples: 4, data: rows(Array(8).fill([0, 0, 0, 255]).flat(), Array(32).fill(0)) },
    ],
    ['colour', { photometric: 2, bits: 8, samples: 3, data: rows(Array(24).fill(0), Array(24).fill(255)) }],
    [
      'grey with transparency',
      { photometric: 1, bits: 8, samples: 2, data: rows(Array(8).fill([0, 255]).flat(), Array(16).fill(255)) },
    ],
  ])('%s', async (_, kind) => {
    // One byte of 1-bit samples holds eight places.
    const size = kind.bits === 1 ? { width: 16, height: 2 } : { width: 8, height: 2 };
    const picture = await firstPage('页.tif', rawTiff([{ ...size, ...kind }]));
    expect([lightAt(picture, 0.5, 0.1), lightAt(picture, 0.5, 0.9)]).toEqual([0, 255]);
  });

  test('several pages, a preview left out, one of them damaged', async () => {
    const page = { width: 8, height: 2, photometric: 1, bits: 8, samples: 1, data: new Uint8Array(16).fill(255) };
    const scan = await opened(
      '多页.tif',
      rawTiff([page, { ...page, tags: [[254, 4, 1]] }, { ...page, bits: 13 }, { ...page, data: new Uint8Array(16) }]),
    );
    expect(scan.pages).toBe(3);
    expect(lightAt(await scan.picture(0, 72), 0.5, 0.5)).toBe(255);
    await expect(scan.picture(1, 72)).rejects.toMatchObject({ code: 'page-unreadable', detail: '多页.tif 第2页' });
    expect(lightAt(await scan.picture(2, 72), 0.5, 0.5)).toBe(0);
    await scan.close();
  });

  test('an orientation is applied', async () => {
    const data = rows(Array(8).fill(0), Array(8).fill(255));
    const picture = await firstPage(
      '转.tif',
      rawTiff([{ width: 8, height: 2, photometric: 1, bits: 8, samples: 1, data, tags: [[274, 3, 6]] }]),
    );
    expect([picture.width, picture.height]).toEqual([2, 8]);
    expect([lightAt(picture, 0.9, 0.5), lightAt(picture, 0.1, 0.5)]).toEqual([0, 255]);
  });
});
