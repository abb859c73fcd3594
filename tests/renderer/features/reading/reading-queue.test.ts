import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { type QueuePorts, readingQueue } from '#renderer/features/reading/index.ts';
import { openStore, type Store } from '#renderer/storage/index.ts';
import { AppError } from '#shared/base/app-error';
import type { DossierId } from '#shared/model/ids';
import type { PageLook } from '#shared/model/page';
import type { OpenScan } from '#shared/ports/page-rasterizer';
import type { PageReader } from '#shared/ports/page-reader';
import type { Picture } from '#shared/ports/picture';
import { digest, first, received, second, zhao } from '../../storage/changes';
import { clock, keyOf, type MemoryLibrary, memoryLibrary } from '../../storage/memory-library';

const blank = { data: new Uint8ClampedArray(4), height: 1, dpi: 200 };
const look: PageLook = { width: 1, height: 1, dpi: 200, turn: 0, skew: 0, ink: 0.1, blank: false, hash: '', seals: [] };

/** A desk of fakes; `reads` lists pages in the order the engine was asked. */
function desk(store: Store, { lanes = 1, memory = { paused: false, order: [] as readonly string[] } } = {}) {
  const reads: string[] = [];
  const derived: DossierId[] = [];
  const open = { now: 0, most: 0 };
  const before = new Map<string, () => Promise<void> | void>();
  const scan = (letter: string): OpenScan => ({
    pages: 9,
    picture: async (index) => ({ ...blank, width: index, letter }) as Picture,
    textLayer: async () => [],
    crop: () => Promise.reject(new Error('not asked')),
    async close() {
      open.now -= 1;
    },
  });
  const reader: PageReader = {
    engine: 'tesseract',
    version: '1',
    size: lanes,
    look: () => Promise.reject(new Error('not asked')),
    read: () => Promise.reject(new Error('not asked')),
    async page(picture) {
      const name = `${Reflect.get(picture, 'letter')}${picture.width}`;
      reads.push(name);
      await before.get(name)?.();
      return {
        look,
        read: { engine: 'tesseract', version: '1', lines: [], rules: [], legibility: 1, turn: 0 },
        picture,
      };
    },
    pause: () => {},
    resume: () => {},
    cancel: () => {},
    close: async () => {},
  };
  const ports: QueuePorts = {
    shelf: store.shelf,
    reader: Promise.resolve(reader),
    thumbnail: async () => new Blob(),
    dossier: store.dossier,
    dossiers: store.dossiers,
    progress: store.progress,
    clock,
    pausedBefore: {
      get: () => memory.paused,
      set: (paused) => {
        memory.paused = paused;
      },
    },
    orderBefore: {
      get: () => memory.order,
      set: (order) => {
        memory.order = order;
      },
    },
    async openScan({ name }) {
      if (name === 'x.pdf') throw new AppError('pdf-wrong-password', name);
      open.now += 1;
      open.most = Math.max(open.most, open.now);
      return scan(name[0]!);
    },
    async derive(id) {
      derived.push(id);
    },
  };
  return { queue: readingQueue(ports), reads, derived, open, before, memory };
}

async function storeWith(library: MemoryLibrary, ...dossiers: [DossierId, string, number][]): Promise<Store> {
  const { store } = await openStore({ library, clock, keyOf });
  for (const [id, letter, pages] of dossiers) await store.commit(received(id, letter, pages), zhao);
  return store;
}

describe('the reading queue', () => {
  test('reads every page of every dossier once, derives each, and closes what it opened', async () => {
    const store = await storeWith(memoryLibrary(), [first, 'a', 3], [second, 'b', 2]);
    const { queue, reads, derived, open } = desk(store);
    await queue.start();
    await queue.settled();
    expect(reads).toEqual(['a0', 'a1', 'a2', 'b0', 'b1']);
    expect(derived).toEqual([first, second]);
    expect(open).toEqual({ now: 0, most: 1 });
    expect(queue.state.get()).toMatchObject({ phase: 'idle', jobs: [] });
    expect(await store.progress(first)).toMatchObject({ pages: 3, read: 3, troubled: 0 });
  });

  test('killed in the middle, goes on at the next page: none is read twice, none is lost', async () => {
    const library = memoryLibrary();
    const store = await storeWith(library, [first, 'a', 5]);
    const killed = desk(store);
    const death = new Promise<void>(() => {});
    const dying = new Promise<void>((resolve) => {
      killed.before.set('a2', () => {
        resolve();
        return death;
      });
    });
    await killed.queue.start();
    await dying;
    store.close();

    const { store: again } = await openStore({ library, clock, keyOf });
    const alive = desk(again);
    await alive.queue.start();
    await alive.queue.settled();
    expect(killed.reads).toEqual(['a0', 'a1', 'a2']);
    expect(alive.reads).toEqual(['a2', 'a3', 'a4']);
    expect(await again.progress(first)).toMatchObject({ read: 5 });
  });

  test('takes readings from the library when the database is gone', async () => {
    const library = memoryLibrary();
    const store = await storeWith(library, [first, 'a', 3]);
    await (async () => {
      const { queue } = desk(store);
      await queue.start();
      await queue.settled();
    })();
    store.close();
    indexedDB.deleteDatabase(`view of ${(await library.state()).place}`);
    library.files.set(`reading-${digest('a')}-1-tesseract-1-200`, '{"cut sho');

    const { store: again, caughtUp } = await openStore({ library, clock, keyOf });
    const { queue, reads, derived } = desk(again);
    await queue.start();
    await queue.settled();
    expect(caughtUp).toBe('rebuilt');
    expect(reads).toEqual(['a1']);
    expect(derived).toEqual([first]);
  });

  test('records a bad page, skips it, and tries it again when asked', async () => {
    const store = await storeWith(memoryLibrary(), [first, 'a', 3]);
    const { queue, reads, before } = desk(store);
    before.set('a1', () => {
      throw new AppError('engine-timeout', '第2页');
    });
    await queue.start();
    await queue.settled();
    expect(await store.progress(first)).toMatchObject({ read: 2, troubled: 1 });
    const pages = await store.pages((await store.dossier(first))!);
    expect(pages[1]).toMatchObject({ reading: undefined, trouble: '“第2页”识别超时，已跳过；可稍后单独重新识别。' });

    before.clear();
    await queue.retry(first);
    await queue.settled();
    expect(reads).toEqual(['a0', 'a1', 'a2', 'a1']);
    expect(await store.progress(first)).toMatchObject({ read: 3, troubled: 0 });
  });

  test('a scan that will not open troubles its pages and no others', async () => {
    const store = await storeWith(memoryLibrary(), [first, 'x', 2], [second, 'b', 1]);
    const { queue } = desk(store);
    await queue.start();
    await queue.settled();
    expect(await store.progress(first)).toMatchObject({ read: 0, troubled: 2 });
    expect(await store.progress(second)).toMatchObject({ read: 1, troubled: 0 });
  });

  test('reads first what is wanted first, and comes back to what was in work', async () => {
    const store = await storeWith(memoryLibrary(), [first, 'a', 3], [second, 'b', 2]);
    const { queue, reads, before, derived } = desk(store);
    queue.pause();
    await queue.start();
    before.set('a0', () => queue.first(second));
    queue.resume();
    await queue.settled();
    expect(reads).toEqual(['a0', 'b0', 'b1', 'a1', 'a2']);
    expect(derived).toEqual([second, first]);
  });

  test('keeps the order of waiting dossiers over a restart', async () => {
    const store = await storeWith(memoryLibrary(), [first, 'a', 1], [second, 'b', 1]);
    const { queue, reads, memory } = desk(store);
    queue.pause();
    await queue.start();
    queue.first(second);
    expect(reads).toEqual([]);
    expect(memory.order).toEqual([second, first]);

    const restarted = desk(store, { memory });
    await restarted.queue.start();
    restarted.queue.resume();
    await restarted.queue.settled();
    expect(restarted.reads).toEqual(['b0', 'a0']);
  });

  test('pauses after the page in hand, stays paused over a restart, and resumes', async () => {
    const library = memoryLibrary();
    const store = await storeWith(library, [first, 'a', 3]);
    const { queue, reads, before, memory } = desk(store);
    before.set('a0', () => queue.pause());
    await queue.start();
    await queue.settled();
    expect(reads).toEqual(['a0']);
    expect(queue.state.get()).toMatchObject({ phase: 'paused', done: 1, total: 3 });

    const restarted = desk(store, { memory });
    await restarted.queue.start();
    expect(restarted.reads).toEqual([]);
    restarted.queue.resume();
    await restarted.queue.settled();
    expect(restarted.reads).toEqual(['a1', 'a2']);
  });

  test('a cancelled dossier is left alone, also after a restart, until someone asks again', async () => {
    const library = memoryLibrary();
    const store = await storeWith(library, [first, 'a', 3], [second, 'b', 1]);
    const { queue, reads, before, derived } = desk(store);
    before.set('a1', () => queue.cancel(first));
    await queue.start();
    await queue.settled();
    expect(reads).toEqual(['a0', 'a1', 'b0']);
    expect(derived).toEqual([first, second]);

    const restarted = desk(store);
    await restarted.queue.start();
    await restarted.queue.settled();
    expect(restarted.reads).toEqual([]);
    await restarted.queue.retry(first);
    await restarted.queue.settled();
    expect(restarted.reads).toEqual(['a1', 'a2']);
  });

  test('stops as a whole where no page could succeed, and says why', async () => {
    const store = await storeWith(memoryLibrary(), [first, 'a', 2]);
    const { queue, reads, before } = desk(store);
    before.set('a0', () => {
      throw new AppError('engine-unavailable', 'wasm');
    });
    await queue.start();
    await queue.settled();
    expect(queue.halt.get()).toMatchObject({ code: 'engine-unavailable' });
    expect(queue.state.get()).toMatchObject({ phase: 'paused', done: 0, total: 2 });
    before.clear();
    queue.resume();
    await queue.settled();
    expect(reads).toEqual(['a0', 'a0', 'a1']);
  });

  test('reads as many pages at a time as the engine has lanes', async () => {
    const store = await storeWith(memoryLibrary(), [first, 'a', 4]);
    const { queue, reads, before, open } = desk(store, { lanes: 2 });
    let waiting = 0;
    const both = new Promise<void>((resolve) => {
      const arrive = () => {
        waiting += 1;
        if (waiting === 2) resolve();
        return both;
      };
      before.set('a0', arrive);
      before.set('a1', arrive);
    });
    await queue.start();
    await queue.settled();
    expect([...reads].sort()).toEqual(['a0', 'a1', 'a2', 'a3']);
    expect(open).toEqual({ now: 0, most: 1 });
  });
});
