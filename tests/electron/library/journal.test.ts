import { appendFile, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AppError } from '#shared/base/app-error';
import { verifyChain } from '#shared/journal/index';
import type { DossierId } from '#shared/model/ids';
import { opened, renamed, reviewer, roomyFiles, someFolder, written } from './some-library';

const journalFile = (folder: string, number = 1) => join(folder, 'journal', `00000${number}.jsonl`);
const linesIn = async (file: string) => (await readFile(file, 'utf8')).trimEnd().split('\n');

describe('what was acknowledged', () => {
  test('is there when the library is opened again, without having been closed', async () => {
    const folder = await someFolder();
    const acknowledged = await (await opened(folder)).append([renamed('甲'), renamed('乙')], reviewer);
    await rm(join(folder, 'library.lock'));
    const again = await opened(folder);
    expect(await again.entries(0, 10)).toEqual(acknowledged);
    expect(again.folded().dossiers['d1' as DossierId]?.name).toBe('乙');
  });

  test('stays in order when many ask at once', async () => {
    const library = await opened(await someFolder());
    await Promise.all(Array.from({ length: 40 }, (_, n) => library.append([renamed(`${n}`)], reviewer)));
    const entries = await library.entries(0, 100);
    expect(verifyChain(entries)).toMatchObject({ ok: true, head: { seq: 40 } });
    expect(entries.map(({ payload }) => payload)).toEqual(Array.from({ length: 40 }, (_, n) => ({ name: `${n}` })));
  });

  test('rolls over to the next file and reads across files', async () => {
    const folder = await written(7, { linesPerFile: 3 });
    expect(await readdir(join(folder, 'journal'))).toEqual(['000001.jsonl', '000002.jsonl', '000003.jsonl']);
    const library = await opened(folder, { linesPerFile: 3 });
    expect((await library.entries(2, 3)).map(({ seq }) => seq)).toEqual([3, 4, 5]);
    expect((await library.entries(5, 9)).map(({ seq }) => seq)).toEqual([6, 7]);
    expect(await library.entries(7, 9)).toEqual([]);
    expect((await library.append([renamed('续')], reviewer))[0]?.seq).toBe(8);
  });
});

describe('a torn last line', () => {
  test.each([
    ['half an entry', '{"at":"2026-03-05T08:00:00.000Z","by":"甲","ha'],
    ['zeros from a power cut', '\0'.repeat(300)],
  ])('%s is set aside and writing goes on', async (_, tail) => {
    const folder = await written(3);
    await appendFile(journalFile(folder), tail);
    const library = await opened(folder);
    expect(await library.state()).toMatchObject({ entries: 3, writable: true });
    const [aside] = await readdir(join(folder, 'journal', 'torn'));
    expect(await readFile(join(folder, 'journal', 'torn', aside!), 'utf8')).toBe(tail);
    await library.append([renamed('第4卷')], reviewer);
    await library.close();
    const again = await opened(folder);
    expect(await again.state()).toMatchObject({ entries: 4 });
    expect(await again.state()).not.toHaveProperty('brokenAt');
  });
});

describe('a broken chain is reported, nothing after it adopted and nothing mended', () => {
  const damages: readonly (readonly [string, number, (folder: string) => Promise<unknown>])[] = [
    [
      'an altered line',
      3,
      async (folder) => alter(folder, (lines) => lines.with(2, lines[2]!.replace('第3卷', '第9卷'))),
    ],
    ['a missing line', 2, async (folder) => alter(folder, (lines) => lines.toSpliced(1, 1))],
    [
      'lines that changed places',
      4,
      async (folder) => alter(folder, (lines) => lines.with(3, lines[4]!).with(4, lines[3]!)),
    ],
    ['a line that is not JSON', 5, async (folder) => alter(folder, (lines) => lines.with(4, '损坏'))],
    ['a tail cut off', 4, async (folder) => alter(folder, (lines) => lines.slice(0, 3))],
    ['an emptied journal', 1, async (folder) => truncate(journalFile(folder), 0)],
    ['a journal that is gone', 1, async (folder) => rm(join(folder, 'journal'), { recursive: true })],
    [
      'gone with its marker, while a snapshot remembers',
      1,
      async (folder) => {
        await rm(join(folder, 'journal'), { recursive: true });
        await rm(join(folder, 'library.json'));
      },
    ],
  ];

  test.each(damages)('%s', async (_, brokenAt, damage) => {
    const folder = await written(5);
    await damage(folder);
    const before = await readFile(journalFile(folder)).catch(() => 'gone');
    const library = await opened(folder);
    expect(await library.state()).toMatchObject({ brokenAt, entries: brokenAt - 1, writable: false });
    expect((await library.entries(0, 100)).map(({ seq }) => seq)).toEqual(
      Array.from({ length: brokenAt - 1 }, (_, n) => n + 1),
    );
    expect(library.folded().head.seq).toBe(brokenAt - 1);
    await expect(library.append([renamed('新')], reviewer)).rejects.toMatchObject({
      code: 'journal-broken',
      detail: `${brokenAt}`,
    });
    await library.close();
    expect(await readFile(journalFile(folder)).catch(() => 'gone')).toEqual(before);
  });

  test('a whole history written anew is found by the marker', async () => {
    const folder = await written(5);
    const other = await written(5, { station: '乙机' });
    await writeFile(journalFile(folder), await readFile(journalFile(other)));
    expect(await (await opened(folder)).state()).toMatchObject({ brokenAt: 5 });
  });

  test('a missing file in the middle', async () => {
    const folder = await written(9, { linesPerFile: 3 });
    await rm(journalFile(folder, 2));
    expect(await (await opened(folder)).state()).toMatchObject({ brokenAt: 4, entries: 3 });
  });

  async function alter(folder: string, change: (lines: string[]) => readonly string[]): Promise<void> {
    const lines = await linesIn(journalFile(folder));
    await writeFile(
      journalFile(folder),
      change(lines)
        .map((line) => `${line}\n`)
        .join(''),
    );
  }
});

describe('a full disk', () => {
  test('refuses in plain words, leaves the journal whole, and goes on when there is room again', async () => {
    const folder = await someFolder();
    let full = false;
    const append: typeof roomyFiles.append = async (file, text) => {
      await roomyFiles.append(file, full ? text.slice(0, 20) : text);
      if (full) throw Object.assign(new Error('write'), { code: 'ENOSPC' });
    };
    const library = await opened(folder, { files: { ...roomyFiles, append } });
    await library.append([renamed('甲')], reviewer);
    full = true;
    await expect(library.append([renamed('乙')], reviewer)).rejects.toMatchObject({
      code: 'disk-full',
    } satisfies Partial<AppError>);
    full = false;
    await library.append([renamed('丙')], reviewer);
    await library.close();
    expect((await (await opened(folder)).entries(0, 9)).map(({ payload }) => payload)).toEqual([
      { name: '甲' },
      { name: '丙' },
    ]);
  });

  test('with a half line that cannot be cut off stops all writing, and opening again sets it aside', async () => {
    const folder = await someFolder();
    let failing = false;
    const files = {
      ...roomyFiles,
      append: async (file: string, text: string) => {
        await roomyFiles.append(file, failing ? text.slice(0, 20) : text);
        if (failing) throw Object.assign(new Error('write'), { code: 'EIO' });
      },
      cut: async (file: string, bytes: number) => {
        if (failing) throw Object.assign(new Error('cut'), { code: 'EIO' });
        await roomyFiles.cut(file, bytes);
      },
    };
    const library = await opened(folder, { files });
    await library.append([renamed('甲')], reviewer);
    failing = true;
    await expect(library.append([renamed('乙')], reviewer)).rejects.toMatchObject({ code: 'refused' });
    failing = false;
    await expect(library.append([renamed('丙')], reviewer)).rejects.toMatchObject({ code: 'refused' });
    await library.close();
    expect(await (await opened(folder)).state()).toMatchObject({ entries: 1, writable: true });
  });
});
