import { describe, expect, test } from 'vitest';
import { openPictures, type Rgba, readPictureHeader } from '#shared/intake/index';
import { oriented } from '#shared/intake/pictures/oriented';
import { fittingDpi, paperScale, pictureDpi } from '#shared/intake/pictures/page-limits';
import { pixelBox } from '#shared/intake/pictures/pixel-box';
import { cut, onWhite, shrink } from '#shared/intake/pictures/resample';
import { hasSoundDirectories } from '#shared/intake/pictures/tiff-header';

describe('headers', () => {
  const segment = (marker: number, ...body: number[]): number[] => [
    0xff,
    marker,
    (body.length + 2) >> 8,
    (body.length + 2) & 255,
    ...body,
  ];
  const frame = segment(0xc0, 8, 0x1b, 0x58, 0x13, 0x88, 3, 1, 0x11, 0);
  const jfif = segment(0xe0, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 1, 0x01, 0x2c, 0x01, 0x2c, 0, 0);

  test.each<[string, number[], unknown]>([
    [
      'JPEG with resolution',
      [0xff, 0xd8, ...jfif, ...frame, 0, 0, 0],
      { width: 5000, height: 7000, bits: 8, dpi: 300 },
    ],
    ['JPEG without', [0xff, 0xd8, ...frame, 0, 0, 0], { width: 5000, height: 7000, bits: 8, dpi: undefined }],
    ['JPEG cut off', [0xff, 0xd8, ...jfif], undefined],
    ['JPEG of noise', [0xff, 0xd8, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], undefined],
  ])('%s', (_, bytes, expected) => {
    expect(readPictureHeader(Uint8Array.from(bytes), 'image/jpeg')).toEqual(expected);
  });

  test.each(['image/png', 'image/bmp', 'image/webp'] as const)('%s cut off', (media) => {
    expect(readPictureHeader(new Uint8Array(10), media)).toBeUndefined();
  });
});

test.each([
  ['fits', 8.27, 11.69, 200, 200],
  ['side too long', 8.27, 100, 200, 100],
  ['too many pixels', 50, 50, 200, Math.sqrt(60e6 / 2500)],
])('resolution: %s', (_, width, height, asked, dpi) => {
  expect(fittingDpi(width, height, asked)).toBeCloseTo(dpi);
});

test.each([
  ['A4', 8.27, 11.69, 1],
  ['A3', 16.54, 11.69, 1],
  ['a photograph at 72 dpi', 41.7, 55.6, 11.69 / 55.6],
])('paper: %s', (_, width, height, scale) => {
  expect(paperScale(width, height)).toBeCloseTo(scale);
});

test.each([
  ['as recorded', 2480, 3508, 300, 300],
  ['none recorded: as A4', 1654, 2339, undefined, 200],
  ['a phone that says 72', 3000, 4000, 72, 342],
])('resolution of a picture: %s', (_, width, height, recorded, dpi) => {
  expect(pictureDpi(width, height, recorded)).toBeCloseTo(dpi, 0);
});

describe('pixels', () => {
  const letters = (rows: readonly string[]): Rgba => {
    const data = new Uint8ClampedArray(rows.join('').length * 4).fill(255);
    [...rows.join('')].forEach((letter, at) => {
      data[at * 4] = letter.charCodeAt(0);
    });
    return { data, width: rows[0]!.length, height: rows.length };
  };
  const spelt = ({ data, width, height }: Rgba): string[] =>
    Array.from({ length: height }, (_, y) =>
      Array.from({ length: width }, (_, x) => String.fromCharCode(data[(y * width + x) * 4]!)).join(''),
    );

  test.each([
    [1, ['abc', 'def']],
    [2, ['cba', 'fed']],
    [3, ['fed', 'cba']],
    [4, ['def', 'abc']],
    [5, ['ad', 'be', 'cf']],
    [6, ['da', 'eb', 'fc']],
    [7, ['fc', 'eb', 'da']],
    [8, ['cf', 'be', 'ad']],
  ] as const)('orientation %i', (orientation, expected) => {
    expect(spelt(oriented(letters(['abc', 'def']), orientation))).toEqual(expected);
  });

  test('cut, shrunk, laid on white', () => {
    expect(spelt(cut(letters(['abc', 'def', 'ghi']), [1, 1, 2, 2]))).toEqual(['ef', 'hi']);
    expect(shrink(letters(['aaccc', 'aaccc']), 0.4)).toMatchObject({ width: 2, height: 1 });
    expect([
      ...onWhite({ data: Uint8ClampedArray.from([0, 0, 0, 0, 0, 0, 0, 255]), width: 2, height: 1 }).data,
    ]).toEqual([255, 255, 255, 255, 0, 0, 0, 255]);
  });

  test('a box at the edge stays inside', () => {
    expect(pixelBox([0.9, 0.9, 0.3, 0.3], 100, 200)).toEqual([90, 180, 10, 20]);
    expect(pixelBox([-0.1, 0, 0, 0], 100, 200)).toEqual([0, 0, 1, 1]);
  });
});

describe('TIFF directories', () => {
  const tiff = (...words: number[]): ArrayBuffer => Uint8Array.from([0x49, 0x49, 0x2a, 0, ...words]).buffer;
  test.each([
    ['one, empty', tiff(8, 0, 0, 0, 0, 0, 0, 0, 0, 0), true],
    ['one that names itself as the next', tiff(8, 0, 0, 0, 0, 0, 8, 0, 0, 0), false],
    ['one outside the file', tiff(200, 0, 0, 0), false],
    ['one that claims more entries than there are bytes', tiff(8, 0, 0, 0, 255, 255, 0, 0), false],
    ['none', tiff(0, 0, 0, 0), false],
    ['nothing', new ArrayBuffer(3), false],
  ])('%s', (_, file, sound) => {
    expect(hasSoundDirectories(file)).toBe(sound);
  });
});

test.each([
  ['a little finer than asked, so it stays as it is', 1654, 2340, undefined, 1654],
  ['finer by more, so it is made smaller', 1737, 2456, 210, 1654],
  ['coarser, so it is never enlarged', 827, 1170, 100, 827],
])('a scan %s', async (_, width, height, dpi, expected) => {
  const decode = async () => ({ data: new Uint8ClampedArray(width * height * 4).fill(255), width, height });
  const picture = await openPictures('扫描.jpg', [{ width, height, dpi, decode }], () => {}).picture(0, 200);
  expect(picture.width).toBe(expected);
  expect(picture.width / picture.dpi).toBeCloseTo(8.27, 1);
});
