import { describe, expect, test } from 'vitest';
import { libraryIndex } from '#renderer/features/search/library-index.ts';
import type { DossierRow, ReadingRow, SearchPartRow, SearchSource } from '#renderer/storage/index.ts';
import type { DossierId, InstrumentId, Sha256 } from '#shared/model/ids';
import type { Instrument } from '#shared/model/instrument';
import type { PageReading, TextLine } from '#shared/model/page-text';
import type { RegionReread } from '#shared/model/region-reread';

const id = (name: string) => name as DossierId;
const line = (text: string, row: number): TextLine => ({ text, box: [0.1, row / 20, 0.8, 0.03], confidence: 1 });

function reading(scan: string, index: number, words: readonly string[], readAt = 1): ReadingRow {
  const text = { engine: 'pp-ocr', version: '1', rules: [], legibility: 1, lines: words.map(line) };
  return {
    key: `${scan}-${index}-${readAt}`,
    page: `${scan}-${index}`,
    recipe: 'r',
    readAt,
    reading: { scan, index, text } as unknown as PageReading,
  };
}

const dossier = (name: string, scans: Readonly<Record<string, number>>, removed = false) =>
  ({
    id: id(name),
    name: `${name}案`,
    removed,
    scans: Object.entries(scans).map(([sha256, pages]) => ({ sha256, pages })),
    digests: Object.keys(scans),
  }) as unknown as DossierRow;

/** A view of fakes; `rows` may grow between questions, `fetched` counts readings asked for. */
function view(dossiers: readonly DossierRow[], rows: ReadingRow[], instruments: readonly Instrument[] = []) {
  const asked = { fetched: 0 };
  const parts: SearchPartRow[] = [];
  const source: SearchSource = {
    count: async () => rows.length,
    keys: async () => rows.map(({ key }) => key),
    async readings(keys) {
      asked.fetched += keys.length;
      return rows.filter(({ key }) => keys.includes(key));
    },
    dossier: async (wanted) => dossiers.find((row) => row.id === wanted),
    dossiersWith: async (scan: Sha256) => dossiers.filter(({ digests, removed }) => !removed && digests.includes(scan)),
    dossiersReread: async () => dossiers.filter(({ rereads, removed }) => rereads !== undefined && !removed),
    instruments: async () => instruments,
    parts: async (filing) => parts.filter((row) => row.filing === filing),
    async keepPart(row) {
      parts[row.number] = row;
    },
  };
  return { source, asked, parts };
}

const two = [dossier('甲', { a: 2 }), dossier('乙', { b: 1, c: 1 })];
const read = () => [
  reading('a', 0, ['行政处罚决定书', '当事人滨江餐饮店，']),
  reading('a', 1, ['罚款人民币伍仟元']),
  reading('b', 0, ['现场检查笔录']),
  reading('c', 0, ['当事人滨江', '餐饮店陈述申辩']),
];

describe('search over the library', () => {
  test('finds pages of every dossier, also where a line ends inside the word', async () => {
    const { source } = view(two, read());
    const answer = await libraryIndex(source).ask({ typed: '滨江 餐饮店', within: undefined });
    expect(answer).toMatchObject({ more: false, searched: 4 });
    expect(answer?.found.map(({ name, page, hits }) => [name, page, hits])).toEqual([
      ['甲案', 1, 1],
      ['乙案', 2, 1],
    ]);
    expect(answer?.found[1]?.boxes).toHaveLength(2);
  });

  test('names the instrument of a page', async () => {
    const notice: Instrument = {
      id: 'p2' as InstrumentId,
      kind: 'penalty-decision',
      title: '罚款决定',
      pages: [2],
      confidence: 1,
      by: 'machine',
    };
    const { source } = view([two[0]!], read().slice(0, 2), [notice]);
    const answer = await libraryIndex(source).ask({ typed: '伍仟元', within: undefined });
    expect(answer?.found.map(({ instrument }) => instrument)).toEqual(['罚款决定']);
  });

  test('stays within one dossier where asked', async () => {
    const { source } = view(two, read());
    const answer = await libraryIndex(source).ask({ typed: '当事人', within: id('乙') });
    expect(answer?.found.map(({ name }) => name)).toEqual(['乙案']);
    expect(answer?.searched).toBe(2);
  });

  test('leaves dossiers out that were removed', async () => {
    const { source } = view([dossier('甲', { a: 2 }, true)], read());
    const index = libraryIndex(source);
    expect((await index.ask({ typed: '罚款', within: undefined }))?.found).toEqual([]);
    expect((await index.ask({ typed: '罚款', within: id('甲') }))?.found).toEqual([]);
  });

  test('says where a sign only resembles what was typed, and puts that last', async () => {
    const { source } = view(
      [dossier('甲', { a: 2 })],
      [reading('a', 0, ['滨汪餐饮店']), reading('a', 1, ['滨江餐饮店'])],
    );
    const answer = await libraryIndex(source).ask({ typed: '滨江餐饮店', within: undefined });
    expect(answer?.found.map(({ page, slips }) => [page, slips > 0])).toEqual([
      [2, false],
      [1, true],
    ]);
  });

  test('of several readings of a page only the latest counts, whichever came first', async () => {
    const rows = [reading('a', 0, ['旧稿写错之词'], 1)];
    const { source } = view([dossier('甲', { a: 1 })], rows);
    const index = libraryIndex(source);
    expect((await index.ask({ typed: '旧稿写错之词', within: undefined }))?.found).toHaveLength(1);
    rows.push(reading('a', 0, ['定稿改正如此'], 3), reading('a', 0, ['中途再读一遍'], 2));
    expect((await index.ask({ typed: '旧稿写错之词', within: undefined }))?.found).toEqual([]);
    expect((await index.ask({ typed: '中途再读一遍', within: undefined }))?.found).toEqual([]);
    expect((await index.ask({ typed: '定稿改正如此', within: undefined }))?.found).toHaveLength(1);
  });

  test('takes each reading in once, and afterwards fetches candidates only', async () => {
    const steps: string[] = [];
    const { source, asked } = view(two, read());
    const index = libraryIndex(source, (done, total) => steps.push(`${done}/${total}`));
    await Promise.all([
      index.ask({ typed: '罚款', within: undefined }),
      index.ask({ typed: '没有这样的词句', within: undefined }),
    ]);
    expect(steps).toEqual(['0/4', '4/4']);
    asked.fetched = 0;
    await index.ask({ typed: '伍仟元', within: undefined });
    expect(asked.fetched).toBe(1);
  });

  test('a later run files only what was read since', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => reading('a', index, [`第${index}页 当事人`]));
    const { source, asked, parts } = view([dossier('甲', { a: 302 })], rows);
    await libraryIndex(source).ask({ typed: '当事人', within: undefined });
    expect(parts.map(({ part, filed }) => [part.pages, filed.length])).toEqual([[300, 300]]);

    rows.push(reading('a', 300, ['后来读到的一页']));
    asked.fetched = 0;
    const later = libraryIndex(source);
    expect((await later.ask({ typed: '后来读到', within: undefined }))?.found.map(({ page }) => page)).toEqual([301]);
    expect(asked.fetched).toBe(2);
    expect((await later.ask({ typed: '第299页', within: undefined }))?.found[0]?.page).toBe(300);
  });

  test('an index of another make is made anew', async () => {
    const { source, parts } = view(two, [
      ...read(),
      ...Array.from({ length: 300 }, (_, at) => reading('d', at, ['他案'])),
    ]);
    await libraryIndex(source).ask({ typed: '当事人', within: undefined });
    parts[0] = { ...parts[0]!, filing: -1 };
    const answer = await libraryIndex(source).ask({ typed: '伍仟元', within: undefined });
    expect(answer?.found.map(({ page }) => page)).toEqual([2]);
  });

  test('what was read again in part is found as chosen, and only in the dossier it was chosen in', async () => {
    const reread: RegionReread = {
      scan: 'a' as Sha256,
      index: 1,
      box: [0, 0, 1, 0.04],
      engine: 'tesseract',
      lines: [line('罚款人民币陆仟元', 0)],
    };
    const chosen = { ...dossier('甲', { a: 2 }), rereads: [reread] };
    const { source } = view([chosen, dossier('丙', { a: 2 })], read());
    const index = libraryIndex(source);
    const names = async (typed: string, within?: DossierId) =>
      (await index.ask({ typed, within }))?.found.map(({ name }) => name);
    expect(await names('陆仟元')).toEqual(['甲案']);
    expect(await names('陆仟元', id('甲'))).toEqual(['甲案']);
    expect(await names('陆仟元', id('丙'))).toEqual([]);
    expect(await names('伍仟元')).toEqual(['丙案']);
  });

  test('stops where enough pages are found, and says so', async () => {
    const rows = Array.from({ length: 150 }, (_, index) => reading('a', index, ['当事人']));
    const { source } = view([dossier('甲', { a: 150 })], rows);
    const answer = await libraryIndex(source).ask({ typed: '当事人', within: undefined });
    expect(answer?.more).toBe(true);
    expect(answer?.found).toHaveLength(100);
  });

  test('gives up on a question that nobody waits for any more', async () => {
    const { source } = view(two, read());
    expect(await libraryIndex(source).ask({ typed: '当事人', within: undefined }, () => true)).toBeUndefined();
  });

  test.each(['', '  ，。'])('nothing is found for nothing: “%s”', async (typed) => {
    const { source } = view(two, read());
    expect((await libraryIndex(source).ask({ typed, within: undefined }))?.found).toEqual([]);
  });
});
