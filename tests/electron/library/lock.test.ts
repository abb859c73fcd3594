import { readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { opened, renamed, reviewer, someFolder, written } from './some-library';

const lockFile = (folder: string) => join(folder, 'library.lock');
const NOBODY = 2 ** 22 - 3;

describe('the lock', () => {
  test('lets a second opener read and says so; the first goes on writing', async () => {
    const folder = await written(2);
    const first = await opened(folder);
    const second = await opened(folder);
    expect(await second.state()).toMatchObject({ writable: false, entries: 2 });
    await expect(second.append([renamed('乙')], reviewer)).rejects.toMatchObject({
      code: 'library-locked',
      detail: folder,
    });
    await expect(second.keepOriginal(new Uint8Array(3))).rejects.toMatchObject({ code: 'library-locked' });
    await second.close();
    expect(await first.append([renamed('甲')], reviewer)).toHaveLength(1);
  });

  test('is given back on closing', async () => {
    const folder = await written(1);
    await expect(readFile(lockFile(folder))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test.each([
    ['a process that is gone', { pid: NOBODY, host: hostname(), token: 'x' }, new Date()],
    ['another machine that fell silent', { pid: 1, host: '别的机器', token: 'x' }, new Date(Date.now() - 3_600_000)],
    [
      'a process of before the last start of the machine',
      { pid: process.pid, host: hostname(), token: 'x' },
      new Date(0),
    ],
  ])('of %s is taken over', async (_, holder, at) => {
    const folder = await written(1);
    await writeFile(lockFile(folder), JSON.stringify(holder));
    await utimes(lockFile(folder), at, at);
    expect(await (await opened(folder)).state()).toMatchObject({ writable: true });
  });

  test.each([
    ['another machine that is alive', JSON.stringify({ pid: 1, host: '别的机器', token: 'x' })],
    ['somebody writing it just now', '{"pid"'],
  ])('of %s is respected', async (_, content) => {
    const folder = await written(1);
    await writeFile(lockFile(folder), content);
    expect(await (await opened(folder)).state()).toMatchObject({ writable: false });
    expect(await readFile(lockFile(folder), 'utf8')).toBe(content);
  });

  test('lost while asleep stops the writer before it forks the journal', async () => {
    const folder = await someFolder();
    const sleeper = await opened(folder);
    await rm(lockFile(folder));
    const other = await opened(folder);
    await expect(sleeper.append([renamed('迟')], reviewer)).rejects.toMatchObject({ code: 'library-locked' });
    expect(await other.append([renamed('早')], reviewer)).toHaveLength(1);
  });
});
