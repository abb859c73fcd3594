import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collectScans } from '#electron/headless/intake/index';

const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]);
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intake-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (path: string, bytes: Uint8Array | string): string => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), bytes);
  return join(folder, path);
};

async function zipOf(members: Record<string, Uint8Array>, options: { password?: string } = {}): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options });
  for (const [name, bytes] of Object.entries(members)) await writer.add(name, new Uint8ArrayReader(bytes));
  return writer.close();
}

/** A stored member whose name is given in bytes, without the flag for UTF-8. */
function zipWithRawName(name: readonly number[], bytes: Uint8Array): Uint8Array {
  const header = (signature: number, more: readonly number[]): number[] => [
    0x50,
    0x4b,
    signature,
    signature === 1 ? 2 : 4,
    ...more,
  ];
  const size = [bytes.length, 0, 0, 0];
  const about = [20, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...crc(bytes), ...size, ...size, name.length, 0, 0, 0];
  const local = [...header(3, about), ...name, ...bytes];
  const central = [...header(1, [20, 0, ...about, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), ...name];
  const end = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, central.length, 0, 0, 0, local.length, 0, 0, 0, 0, 0];
  local[2] = 3;
  local[3] = 4;
  return Uint8Array.from([...local, ...central, ...end]);
}

function crc(bytes: Uint8Array): number[] {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  const all = (value ^ 0xffffffff) >>> 0;
  return [all & 255, (all >>> 8) & 255, (all >>> 16) & 255, all >>> 24];
}

const collected = async (...paths: string[]) => {
  const { accepted, refused } = await collectScans(paths);
  return {
    accepted: accepted.map(({ path, media }) => [path, media]),
    refused: refused.map(({ name, code }) => [name, code]),
  };
};

test('folders are walked in natural order; what is no scan is named and the rest go on', async () => {
  put('甲案/第10页.jpg', jpeg);
  put('甲案/第2页.jpg', jpeg);
  put('甲案/说明.txt', '你好');
  put('甲案/Thumbs.db', 'x');
  put('甲案/附件/空.png', '');
  expect(await collected(join(folder, '甲案'), join(folder, '没有.pdf'))).toEqual({
    accepted: [
      ['甲案/第2页.jpg', 'image/jpeg'],
      ['甲案/第10页.jpg', 'image/jpeg'],
    ],
    refused: [
      [join(folder, '没有.pdf'), 'not-found'],
      ['甲案/附件/空.png', 'file-empty'],
      ['甲案/说明.txt', 'file-unsupported'],
    ],
  });
});

test('a folder that holds itself comes to an end', async () => {
  put('甲案/1.jpg', jpeg);
  symlinkSync(join(folder, '甲案'), join(folder, '甲案/又是甲案'));
  expect((await collected(join(folder, '甲案'))).accepted).toEqual([['甲案/1.jpg', 'image/jpeg']]);
});

test('bytes come from the file in slices', async () => {
  const { accepted } = await collectScans([put('1.jpg', Uint8Array.from([...jpeg, 1, 2, 3]))]);
  const { bytes } = accepted[0]!;
  if (bytes instanceof Uint8Array) throw new Error('read whole');
  expect(bytes.size).toBe(11);
  expect([...new Uint8Array(await bytes.slice(8, 99).arrayBuffer())]).toEqual([1, 2, 3]);
});

test('a zip with unsafe names, folders and a zip inside', async () => {
  const inner = await zipOf({ '3.jpg': jpeg });
  const zip = put(
    '案卷.zip',
    await zipOf({ '卷/1.jpg': jpeg, '../2.jpg': jpeg, '内.zip': inner, '读我.txt': Uint8Array.from([65]) }),
  );
  expect(await collected(zip)).toEqual({
    accepted: [
      ['案卷/卷/1.jpg', 'image/jpeg'],
      ['案卷/内/3.jpg', 'image/jpeg'],
    ],
    refused: [
      ['案卷.zip/../2.jpg', 'archive-unsafe-name'],
      ['案卷/读我.txt', 'file-unsupported'],
    ],
  });
});

test('names in GBK', async () => {
  const name = [0xbe, 0xf6, 0xb6, 0xa8, 0xca, 0xe9, 0x2e, 0x6a, 0x70, 0x67];
  const zip = put('旧.zip', zipWithRawName(name, jpeg));
  expect((await collected(zip)).accepted).toEqual([['旧/决定书.jpg', 'image/jpeg']]);
});

test('a zip with a password, and one cut off', async () => {
  const locked = put('锁.zip', await zipOf({ '1.jpg': jpeg }, { password: 'x' }));
  const whole = await zipOf({ '1.jpg': jpeg });
  const cut = put('断.zip', whole.subarray(0, whole.length - 30));
  expect((await collected(locked, cut)).refused).toEqual([
    ['锁.zip', 'archive-encrypted'],
    ['断.zip', 'file-damaged'],
  ]);
});

test('a member that unpacks to far more than it is', async () => {
  const zip = put('炸弹.zip', await zipOf({ '1.jpg': jpeg, '大.bmp': new Uint8Array(120 * 1024 * 1024) }));
  expect(await collected(zip)).toEqual({
    accepted: [['炸弹/1.jpg', 'image/jpeg']],
    refused: [['炸弹.zip/大.bmp', 'archive-too-large']],
  });
});
