import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { applyEntries } from '#renderer/storage/apply-entries.ts';
import { catchUp } from '#renderer/storage/catch-up.ts';
import { openDatabase, type ViewDatabase } from '#renderer/storage/database.ts';
import { openStore } from '#renderer/storage/index.ts';
import { versions } from '#renderer/storage/versions.ts';
import { foldAll } from '#shared/journal/index';
import { aWeek, digest, first, marked, qian, received, second, zhao } from './changes';
import { clock, keyOf, memoryLibrary } from './memory-library';

async function contents(view: ViewDatabase): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(view.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(tables);
}

describe('the view', () => {
  test('is the same whether entries came one by one, in lots, or all at once', async () => {
    const library = memoryLibrary();
    const one = await openDatabase('one by one');
    for (const change of aWeek) await applyEntries(one, await library.append([change], zhao));
    await applyEntries(one, await library.append([marked(first, 'PU-CASE-03')], qian));

    const lots = await openDatabase('in lots');
    await applyEntries(lots, library.lines.slice(0, 5));
    await applyEntries(lots, library.lines.slice(5));
    const anew = await openDatabase('all at once');
    expect(await catchUp(anew, library)).toBe('rebuilt');

    expect(await contents(lots)).toEqual(await contents(one));
    expect(await contents(anew)).toEqual(await contents(one));
  });

  test('tells of a dossier exactly what the fold of the journal tells', async () => {
    const library = memoryLibrary();
    await library.append(aWeek, zhao);
    await library.append([marked(first, 'PU-CASE-03')], qian);
    const { store } = await openStore({ library, clock, keyOf });
    const { dossiers } = foldAll(library.lines);
    expect(await store.state(first)).toEqual(dossiers[first]);
    expect(await store.state(second)).toEqual(dossiers[second]);
    expect((await store.dossiers()).map(({ id }) => id)).toEqual([first]);
  });

  test('reports progress while it is made anew', async () => {
    const library = memoryLibrary();
    for (let i = 0; i < 1200; i++) await library.append([marked(first, `item ${i}`)], zhao);
    const seen: [number, number][] = [];
    await catchUp(await openDatabase('long'), library, (done, total) => seen.push([done, total]));
    expect(seen).toEqual([
      [500, 1200],
      [1000, 1200],
      [1200, 1200],
    ]);
  });
});

describe('a view that cannot be trusted is made again', () => {
  const cases = [
    { when: 'database deleted', harm: (view: ViewDatabase) => view.delete() },
    { when: 'dossiers emptied', harm: (view: ViewDatabase) => view.dossiers.clear() },
    { when: 'head lost', harm: (view: ViewDatabase) => view.meta.clear() },
    {
      when: 'head of another journal',
      harm: (view: ViewDatabase) => view.meta.put({ key: 'head', value: { seq: 3, hash: digest('0'), dossiers: 2 } }),
    },
    {
      when: 'head beyond the journal',
      harm: (view: ViewDatabase) => view.meta.put({ key: 'head', value: { seq: 99, hash: digest('0'), dossiers: 2 } }),
    },
  ];
  test.each(cases)('$when', async ({ harm, when }) => {
    const library = memoryLibrary();
    await library.append(aWeek, zhao);
    const view = await openDatabase(when);
    await catchUp(view, library);
    const before = await contents(view);
    await harm(view);
    view.close();
    const again = await openDatabase(when);
    expect(await catchUp(again, library)).toBe('rebuilt');
    expect(await contents(again)).toEqual(before);
  });

  test('while one that only lags behind replays the difference', async () => {
    const library = memoryLibrary();
    await library.append(aWeek, zhao);
    const view = await openDatabase('lagging');
    await catchUp(view, library);
    expect(await catchUp(view, library)).toBe('even');
    await library.append([marked(first, 'PU-CASE-09')], zhao);
    expect(await catchUp(view, library)).toBe('caught-up');
    expect(await view.marks.get([first, zhao, 'PU-CASE-09'])).toMatchObject({ verdict: 'satisfied' });
  });
});

describe('each version', () => {
  test('says why it exists', () => {
    expect(versions.every(({ why }) => why.endsWith('.'))).toBe(true);
  });

  test('opens what the version before left behind', async () => {
    const library = memoryLibrary();
    await library.append([received(first, 'a')], zhao);
    const source = await openDatabase('as it is now');
    await catchUp(source, library);
    const old = await openDatabase('upgraded', versions.length - 1);
    for (const { name } of old.tables) await old.table(name).bulkPut(await source.table(name).toArray());
    old.close();
    const now = await openDatabase('upgraded');
    expect(await catchUp(now, library)).toBe('even');
    expect(await now.dossiers.get(first)).toMatchObject({ name: '某某案 a', pages: 2 });
    expect(await now.thumbnails.count()).toBe(0);
  });

  test('parts read again before there was an index of them are found', async () => {
    const library = memoryLibrary();
    const place = { scan: digest('a'), index: 1, box: [0, 0, 1, 0.1] as const };
    await library.append([received(first, 'a'), received(second, 'b')], zhao);
    await library.append(
      [{ kind: 'region.reread', subject: first, payload: { ...place, engine: 'tesseract', lines: [] } }],
      zhao,
    );
    const before = versions.findIndex(({ stores }) => 'searchParts' in stores);
    const source = await openDatabase('reread, as it is now');
    await catchUp(source, library);
    const old = await openDatabase('reread before', before);
    for (const { rereadPages: _, ...row } of await source.dossiers.toArray()) await old.dossiers.put(row);
    old.close();
    const now = await openDatabase('reread before');
    const found = await now.dossiers.where('rereadPages').above('').toArray();
    expect(found).toEqual([await source.dossiers.get(first)]);
  });
});
