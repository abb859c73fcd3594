import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { type ImportPorts, importDossiers } from '#renderer/features/dossiers/import-dossiers.ts';
import { openStore } from '#renderer/storage/index.ts';
import { AppError } from '#shared/base/app-error';
import { collectFiles, type GivenFile } from '#shared/intake/index';
import type { DossierId } from '#shared/model/ids';
import type { OpenScan } from '#shared/ports/page-rasterizer';
import { zhao } from '../../storage/changes';
import { clock, keyOf, memoryLibrary } from '../../storage/memory-library';

const bytes = (text: string) => new TextEncoder().encode(text);
const pdf = (path: string, body = path): GivenFile => ({ path, bytes: bytes(`%PDF-1.7 ${body}`) });
const scan = (pages: number) => ({ pages, close: async () => {} }) as OpenScan;

async function desk(open: ImportPorts['open'] = async () => ({ scan: scan(3), password: undefined })) {
  const library = memoryLibrary();
  const { store } = await openStore({ library, clock, keyOf });
  const received: DossierId[] = [];
  let next = 0;
  const ports: ImportPorts = {
    collect: (files) => collectFiles(files, () => Promise.reject(new AppError('file-damaged', '坏.zip'))),
    open,
    library,
    store,
    ids: { fresh: () => `d-${next++}` },
    received: (id) => received.push(id),
  };
  const take = (files: readonly GivenFile[]) => importDossiers(files, zhao, ports, () => {});
  return { take, store, library, received };
}

describe('import', () => {
  test('takes what was found in a damaged file, says that pages are missing, and remembers it', async () => {
    const { take, store } = await desk(async () => ({ scan: { ...scan(2), salvaged: true }, password: undefined }));
    const { refused, received } = await take([pdf('断卷.pdf')]);
    expect([received, refused]).toEqual([1, ['“断卷.pdf”不完整，只收下了还能找到的页；缺的页请向移交单位重新索取。']]);
    expect((await store.dossiers()).map(({ pages, scans }) => [pages, scans[0]!.incomplete])).toEqual([[2, true]]);
  });

  test('keeps originals, enters each dossier in the journal, and hands it to reading', async () => {
    const { take, store, library, received } = await desk();
    expect(await take([pdf('甲案.pdf'), pdf('乙案.pdf')])).toMatchObject({ phase: 'done', received: 2, refused: [] });
    expect((await store.dossiers()).map(({ name, pages }) => [name, pages])).toEqual([
      ['甲案', 3],
      ['乙案', 3],
    ]);
    expect(received).toEqual(['d-0', 'd-1']);
    const [row] = await store.dossiers();
    expect(await library.original(row!.digests[0]!)).toEqual(bytes('%PDF-1.7 甲案.pdf'));
  });

  test('names every bad file and goes on with the rest', async () => {
    const { take, store } = await desk(async ({ path }) => {
      if (path === '截断.pdf') throw new AppError('file-damaged', path);
      return { scan: scan(1), password: undefined };
    });
    const files = [{ path: '空.pdf', bytes: bytes('') }, { path: '文字.pdf', bytes: bytes('abc') }, pdf('截断.pdf')];
    const { refused, received } = await take([...files, pdf('好.pdf')]);
    expect(refused).toEqual([
      '“空.pdf”是空文件（0 字节），已跳过；请重新扫描或重新拷贝。',
      '“文字.pdf”不是可以读取的扫描件，已跳过；请提供 PDF、JPG、PNG、TIFF、BMP 或 ZIP。',
      '“截断.pdf”已损坏或不完整，无法打开；请向移交单位重新索取。',
    ]);
    expect(received).toBe(1);
    expect((await store.dossiers()).map(({ name }) => name)).toEqual(['好']);
  });

  test('recognises the same file given twice, now and later', async () => {
    const { take, store } = await desk();
    const now = await take([pdf('甲案.pdf', '同'), pdf('乙案.pdf', '同')]);
    expect(now.received).toBe(1);
    const later = await take([pdf('丙案.pdf', '同')]);
    expect([...now.known, ...later.known].every((sentence) => sentence.includes('没有重复导入'))).toBe(true);
    expect([now.known.length, later.known.length]).toEqual([1, 1]);
    expect(await store.dossiers()).toHaveLength(1);
  });

  test('remembers the password a file was opened with', async () => {
    const { take, store } = await desk(async () => ({ scan: scan(1), password: '1234' }));
    await take([pdf('甲案.pdf')]);
    const [row] = await store.dossiers();
    expect(await store.password(row!.digests[0]!)).toBe('1234');
  });

  test('stops where no other file would fare better', async () => {
    const { take, library } = await desk();
    library.refuse = new AppError('disk-full', '操作日志');
    await expect(take([pdf('甲案.pdf')])).rejects.toMatchObject({ code: 'disk-full' });
  });
});
