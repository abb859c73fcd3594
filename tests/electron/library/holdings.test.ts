import { createHash } from 'node:crypto';
import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newestSnapshot } from '#electron/library/index';
import type { Sha256 } from '#shared/model/ids';
import { opened, renamed, reviewer, roomyFiles, someFolder } from './some-library';

const pdf = (size: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(size, '卷')]);
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex') as Sha256;

describe('originals', () => {
  test('are kept by digest, as received, and recognised the second time', async () => {
    const folder = await someFolder();
    const library = await opened(folder);
    const bytes = pdf(9_000_000);
    const sha256 = digest(bytes);
    expect(await library.keepOriginal(bytes)).toEqual({ sha256, known: false });
    expect(await library.keepOriginal(new Blob([bytes]))).toEqual({ sha256, known: true });
    expect(await library.originalFile(sha256)).toEqual({
      file: join(folder, 'originals', sha256.slice(0, 2), `${sha256}.pdf`),
      bytes: bytes.length,
      media: 'application/pdf',
    });
    expect(await readdir(join(folder, 'originals', 'arriving'))).toEqual([]);
  });

  test('are read back in slices', async () => {
    const library = await opened(await someFolder());
    const bytes = pdf(1000);
    const { sha256 } = await library.keepOriginal(bytes);
    const original = await library.original(sha256);
    if (original instanceof Uint8Array) throw new Error('held in memory');
    expect(original.size).toBe(bytes.length);
    expect(Buffer.from(await original.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Buffer.from(await original.slice(1, 5).arrayBuffer()).toString()).toBe('PDF-');
    expect((await original.slice(bytes.length - 2, bytes.length + 9).arrayBuffer()).byteLength).toBe(2);
  });

  test.each([
    ['jpg', [0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0], 'image/jpeg'],
    ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0], 'image/png'],
    ['tif', [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 0, 0, 0, 0, 0], 'image/tiff'],
    ['bin', [1, 2, 3], 'application/octet-stream'],
    ['bin', [], 'application/octet-stream'],
  ])('are named .%s by their first bytes', async (extension, head, media) => {
    const library = await opened(await someFolder());
    const { sha256 } = await library.keepOriginal(Uint8Array.from(head));
    const kept = await library.originalFile(sha256);
    expect([kept.file.split('.').at(-1), kept.media]).toEqual([extension, media]);
  });

  test('cut short on disk are replaced when they arrive again', async () => {
    const library = await opened(await someFolder());
    const bytes = pdf(100);
    const { sha256 } = await library.keepOriginal(bytes);
    const { file } = await library.originalFile(sha256);
    await truncate(file, 10);
    expect(await library.keepOriginal(bytes)).toEqual({ sha256, known: false });
    expect((await readFile(file)).equals(bytes)).toBe(true);
  });

  test('that did not arrive whole are not kept', async () => {
    const library = await opened(await someFolder());
    const upload = await library.beginOriginal(20);
    await upload.part(new Uint8Array(19));
    await expect(upload.finish()).rejects.toMatchObject({ code: 'file-damaged' });
    await expect((await library.beginOriginal(2)).part(new Uint8Array(3))).rejects.toMatchObject({ code: 'refused' });
  });

  test('an upload that a crash cut short is swept away at the next opening', async () => {
    const folder = await someFolder();
    const library = await opened(folder);
    await (await library.beginOriginal(20)).part(new Uint8Array(3));
    await library.close();
    await opened(folder);
    await expect(stat(join(folder, 'originals', 'arriving'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test.each([['../../etc/passwd'], ['a'.repeat(64)], ['']])('%s is not found', async (name) => {
    const library = await opened(await someFolder());
    await expect(library.original(name as Sha256)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('are refused before the disk is full', async () => {
    const library = await opened(await someFolder(), { files: { ...roomyFiles, free: async () => 300 * 2 ** 20 } });
    await expect(library.beginOriginal(200 * 2 ** 20)).rejects.toMatchObject({ code: 'disk-full' });
  });
});

describe('derived text', () => {
  test('is kept and given back; unknown or emptied is undefined', async () => {
    const folder = await someFolder();
    const library = await opened(folder);
    await library.keepDerived('con', '第一页');
    expect(await library.derived('con')).toBe('第一页');
    expect(await library.derived('nothing-here')).toBeUndefined();
    await writeFile(join(folder, 'derived', 'co', 'k-con.txt'), '');
    expect(await library.derived('con')).toBeUndefined();
  });

  test('is no longer written below one gigabyte, while decisions are', async () => {
    const library = await opened(await someFolder(), { files: { ...roomyFiles, free: async () => 900 * 2 ** 20 } });
    await expect(library.keepDerived('k', '')).rejects.toMatchObject({ code: 'disk-low', detail: '剩余 0.9 GB' });
    expect(await library.append([renamed('甲')], reviewer)).toHaveLength(1);
  });

  test.each([['../x'], ['A'], [''], ['a/b']])('has no key %j', async (key) => {
    const library = await opened(await someFolder());
    await expect(library.keepDerived(key, '')).rejects.toThrow('not a key');
  });
});

describe('snapshots', () => {
  const dayOf = (day: number) => ({ now: () => new Date(Date.UTC(2026, 2, day, 8)) });

  test('are taken daily and on closing, at most fourteen, and hold the folded state', async () => {
    const folder = await someFolder();
    for (let day = 1; day <= 20; day += 1) {
      const library = await opened(folder, { clock: dayOf(day) });
      await library.append([renamed(`第${day}卷`)], reviewer);
      await library.close();
    }
    const names = await readdir(join(folder, 'snapshots'));
    expect(names).toHaveLength(14);
    expect(names.at(-1)).toBe('2026-03-20-000000020.json');
    expect((await newestSnapshot(join(folder, 'snapshots')))?.state).toEqual((await opened(folder)).folded());
  });

  test('of the day before are taken when work goes on past midnight', async () => {
    const folder = await someFolder();
    let day = 5;
    const library = await opened(folder, { clock: { now: () => dayOf(day).now() } });
    await library.append([renamed('甲')], reviewer);
    day = 6;
    await library.append([renamed('乙')], reviewer);
    expect((await newestSnapshot(join(folder, 'snapshots')))?.state.head.seq).toBe(1);
  });

  test('that do not read as they were written are passed over', async () => {
    const folder = await someFolder();
    for (const day of [1, 2]) {
      const library = await opened(folder, { clock: dayOf(day) });
      await library.append([renamed(`第${day}卷`)], reviewer);
      await library.close();
    }
    const newest = join(folder, 'snapshots', '2026-03-02-000000002.json');
    await writeFile(newest, (await readFile(newest, 'utf8')).replace('第2卷', '第3卷'));
    expect((await newestSnapshot(join(folder, 'snapshots')))?.state.head.seq).toBe(1);
  });
});
