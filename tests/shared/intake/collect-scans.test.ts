import { describe, expect, test } from 'vitest';
import { AppError } from '#shared/base/app-error';
import {
  type ArchiveEntry,
  archiveName,
  collectFiles,
  type GivenFile,
  isLitter,
  safeArchivePath,
} from '#shared/intake/index';

const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0]);
const zip = Uint8Array.from([0x50, 0x4b, 3, 4]);
const limits = { total: 1000, member: 500, files: 10, ratio: 100, ratioFrom: 100 };

const member = (name: string, bytes: Uint8Array = jpeg, more: Partial<ArchiveEntry> = {}): ArchiveEntry => ({
  name,
  folder: false,
  encrypted: false,
  size: bytes.length,
  packedSize: bytes.length,
  read: () => Promise.resolve(bytes),
  ...more,
});

async function collect(files: GivenFile[], members: Record<string, ArchiveEntry[]> = {}) {
  const open = async (name: string): Promise<ArchiveEntry[]> => {
    const found = members[name];
    if (!found) throw new AppError('file-damaged', name);
    return found;
  };
  const { accepted, refused } = await collectFiles(files, open, limits);
  return { accepted: accepted.map(({ path }) => path), refused: refused.map(({ name, code }) => [name, code]) };
}

test('one bad file never stops the rest', async () => {
  const given = {
    '1.jpg': jpeg,
    '空.jpg': new Uint8Array(),
    '说明.txt': new TextEncoder().encode('你好'),
    '2.jpg': jpeg,
  };
  expect(await collect(Object.entries(given).map(([path, bytes]) => ({ path, bytes })))).toEqual({
    accepted: ['1.jpg', '2.jpg'],
    refused: [
      ['空.jpg', 'file-empty'],
      ['说明.txt', 'file-unsupported'],
    ],
  });
});

test('a file that cannot be read is refused by name', async () => {
  const broken = {
    size: 9,
    slice: () => ({ arrayBuffer: () => Promise.reject(new Error('EIO')) }),
    arrayBuffer: async () => new ArrayBuffer(0),
  };
  expect((await collect([{ path: '坏盘.jpg', bytes: broken }])).refused).toEqual([['坏盘.jpg', 'file-damaged']]);
});

describe('zip', () => {
  const collectZip = (...members: ArchiveEntry[]) =>
    collect([{ path: '案卷.zip', bytes: zip }], { '案卷.zip': members });

  test.each<[string, ArchiveEntry[], { accepted: string[]; refused: string[][] }]>([
    [
      'folders',
      [member('a/', jpeg, { folder: true }), member('a/b/1.jpg')],
      { accepted: ['案卷/a/b/1.jpg'], refused: [] },
    ],
    [
      'an unsafe name',
      [member('../1.jpg'), member('2.jpg')],
      { accepted: ['案卷/2.jpg'], refused: [['案卷.zip/../1.jpg', 'archive-unsafe-name']] },
    ],
    [
      'litter',
      [member('__MACOSX/._1.jpg'), member('Thumbs.db'), member('1.jpg')],
      { accepted: ['案卷/1.jpg'], refused: [] },
    ],
    [
      'encrypted',
      [member('1.jpg', jpeg, { encrypted: true }), member('2.jpg')],
      { accepted: [], refused: [['案卷.zip', 'archive-encrypted']] },
    ],
    [
      'a damaged member',
      [member('1.jpg', jpeg, { read: () => Promise.reject(new Error('crc')) }), member('2.jpg')],
      { accepted: ['案卷/2.jpg'], refused: [['案卷.zip/1.jpg', 'file-damaged']] },
    ],
    [
      'a member that swells',
      [member('1.jpg'), member('bomb.bmp', jpeg, { size: 400, packedSize: 2 })],
      { accepted: ['案卷/1.jpg'], refused: [['案卷.zip/bomb.bmp', 'archive-too-large']] },
    ],
    [
      'a member that lied about its size',
      [member('liar.bmp', jpeg, { read: () => Promise.reject(new AppError('archive-too-large')) }), member('2.jpg')],
      { accepted: [], refused: [['案卷.zip/liar.bmp', 'archive-too-large']] },
    ],
    [
      'too much altogether',
      [1, 2, 3]
        .map((n) => member(`${n}.jpg`, new Uint8Array(400).fill(0xff)))
        .map((m, n) => (n === 0 ? member('1.jpg') : m)),
      {
        accepted: ['案卷/1.jpg'],
        refused: [
          ['案卷/2.jpg', 'file-unsupported'],
          ['案卷/3.jpg', 'file-unsupported'],
        ],
      },
    ],
  ])('%s', async (_, members, expected) => {
    expect(await collectZip(...members)).toEqual(expected);
  });

  test('stops at the total', async () => {
    const big = new Uint8Array(450);
    big.set(jpeg);
    expect(await collectZip(member('1.jpg', big), member('2.jpg', big), member('3.jpg', big))).toEqual({
      accepted: ['案卷/1.jpg', '案卷/2.jpg'],
      refused: [['案卷.zip/3.jpg', 'archive-too-large']],
    });
  });

  test('a zip in a zip is opened, but not for ever', async () => {
    const inner = member('内.zip', zip);
    const nested = ['案卷.zip', '案卷/内.zip', '案卷/内/内.zip', '案卷/内/内/内.zip'];
    const members = Object.fromEntries(nested.map((name) => [name, [member('1.jpg'), inner]]));
    expect(await collect([{ path: '案卷.zip', bytes: zip }], members)).toEqual({
      accepted: ['案卷/1.jpg', '案卷/内/1.jpg', '案卷/内/内/1.jpg'],
      refused: [['案卷/内/内/内.zip', 'archive-too-large']],
    });
  });

  test('a damaged zip', async () => {
    expect((await collect([{ path: '坏.zip', bytes: zip }])).refused).toEqual([['坏.zip', 'file-damaged']]);
  });
});

test.each([
  ['a/b.jpg', 'a/b.jpg'],
  ['a\\b.jpg', 'a/b.jpg'],
  ['./a//b.jpg', 'a/b.jpg'],
  ['证据/照片 1.jpg', '证据/照片 1.jpg'],
  ['a..b.jpg', 'a..b.jpg'],
  ['../b.jpg', undefined],
  ['a/../../b.jpg', undefined],
  ['a\\..\\b.jpg', undefined],
  ['.. /b.jpg', undefined],
  ['/etc/passwd', undefined],
  ['\\\\server\\b.jpg', undefined],
  ['C:\\b.jpg', undefined],
  ['c:b.jpg', undefined],
  ['a\u0000.jpg', undefined],
  ['', undefined],
  ['.', undefined],
])('archive name %j → %j', (name, path) => {
  expect(safeArchivePath(name)).toBe(path);
});

test.each([
  ['a/Thumbs.db', true],
  ['.DS_Store', true],
  ['a/._1.jpg', true],
  ['a/1.jpg', false],
])('%s is litter: %s', (path, expected) => {
  expect(isLitter(path)).toBe(expected);
});

describe('names in archives', () => {
  const decode = (bytes: Uint8Array, encoding: string): string | undefined => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      return undefined;
    }
  };
  const gbk = Uint8Array.from([0xbe, 0xf6, 0xb6, 0xa8, 0xca, 0xe9, 0x2e, 0x70, 0x64, 0x66]);

  test.each([
    ['GBK without a flag', gbk, false, '决定书.pdf'],
    ['UTF-8 without a flag', new TextEncoder().encode('决定书.pdf'), false, '决定书.pdf'],
    ['UTF-8 with a flag', new TextEncoder().encode('决定书.pdf'), true, '决定书.pdf'],
    ['plain letters', new TextEncoder().encode('a.pdf'), false, 'a.pdf'],
    ['neither', Uint8Array.from([0xff, 0x2e]), false, 'ÿ.'],
  ])('%s', (_, raw, flag, name) => {
    expect(archiveName(raw, flag, decode)).toBe(name);
  });
});
