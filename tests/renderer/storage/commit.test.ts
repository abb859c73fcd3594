import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { openStore } from '#renderer/storage/index.ts';
import { AppError } from '#shared/base/app-error';
import { first, marked, received, second, zhao } from './changes';
import { clock, keyOf, memoryLibrary } from './memory-library';

describe('commit', () => {
  test('is in the journal and in the view when it resolves, and says when', async () => {
    const library = memoryLibrary();
    const { store } = await openStore({ library, clock, keyOf });
    await store.commit(received(first, 'a'), zhao);
    expect(library.lines).toHaveLength(1);
    expect(await store.dossier(first)).toMatchObject({ name: '某某案 a' });
    expect(store.saved.get()).toEqual({ state: 'saved', at: clock.now() });
  });

  test('keeps the order in which changes were made', async () => {
    const library = memoryLibrary();
    const { store } = await openStore({ library, clock, keyOf });
    await Promise.all([
      store.commit(received(first, 'a'), zhao),
      store.commit([received(second, 'b'), marked(first, 'x')], zhao),
      store.commit(marked(first, 'x', 5), zhao),
    ]);
    expect(library.lines.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['dossier.received', first],
      ['dossier.received', second],
      ['mark.set', first],
      ['mark.set', first],
    ]);
    expect(await store.marks(first, zhao)).toMatchObject([{ item: 'x', deduction: 5 }]);
  });

  test('that the disk refuses is nowhere, and says so; the next one goes through', async () => {
    const library = memoryLibrary();
    const { store } = await openStore({ library, clock, keyOf });
    library.refuse = new AppError('disk-full', '操作日志');
    await expect(store.commit(received(first, 'a'), zhao)).rejects.toMatchObject({ code: 'disk-full' });
    expect(store.saved.get()).toMatchObject({ state: 'failed', error: { code: 'disk-full' } });
    expect(await store.dossiers()).toEqual([]);
    library.refuse = undefined;
    await store.commit(received(second, 'b'), zhao);
    expect((await store.dossiers()).map(({ id }) => id)).toEqual([second]);
  });

  test('catches up with entries another window wrote in between', async () => {
    const library = memoryLibrary();
    const { store } = await openStore({ library, clock, keyOf });
    await library.append([received(first, 'a')], zhao);
    await store.commit(received(second, 'b'), zhao);
    expect((await store.dossiers()).map(({ id }) => id)).toEqual([first, second]);
  });

  test('recognises a file that another dossier already holds', async () => {
    const library = memoryLibrary();
    const { store } = await openStore({ library, clock, keyOf });
    await store.commit([received(first, 'a'), received(second, 'b')], zhao);
    const [row] = await store.dossiers();
    expect((await store.dossiersWith(row!.digests[0]!)).map(({ id }) => id)).toEqual([first]);
  });
});
