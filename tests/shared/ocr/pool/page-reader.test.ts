import { describe, expect, test } from 'vitest';
import type { PageLook } from '#shared/model/page';
import { openPageReader, poolSize, type RawWorker, type ReaderHost } from '#shared/ocr/index';
import type { Answer, Request } from '../../../../shared/ocr/pool/messages';
import { paper } from '../paper';

const { picture } = paper(10, 10);

/** Lets everything run that waits for nothing outside. */
const underWay = () => new Promise((then) => setImmediate(then));
const look: PageLook = { width: 10, height: 10, dpi: 100, turn: 0, skew: 0, ink: 0, blank: true, hash: '0', seals: [] };
const readout = { engine: 'tesseract', version: '1', lines: [], rules: [], legibility: 1, turn: 0 } as const;

type Behaviour = (request: Request, nth: number) => Omit<Answer, 'id'> | 'hang' | 'die';

/** A host whose workers behave as told; timeouts fire when `expire` is called. */
function host(behave: Behaviour, size = 1) {
  let spawned = 0;
  let alive = 0;
  const timers = new Set<() => void>();
  const spawn = (): RawWorker => {
    spawned += 1;
    alive += 1;
    const nth = spawned;
    let answered: (answer: Answer) => void = () => {};
    let failed: (reason: string) => void = () => {};
    return {
      post: (request) => {
        const reply = behave(request, nth);
        if (reply === 'die') queueMicrotask(() => failed('out of memory'));
        else if (reply !== 'hang') queueMicrotask(() => answered({ id: request.id, ...reply } as Answer));
      },
      onAnswer: (listener) => {
        answered = listener;
      },
      onFailure: (listener) => {
        failed = listener;
      },
      terminate: () => {
        alive -= 1;
      },
    };
  };
  const options: ReaderHost = {
    runtime: '/',
    size,
    spawn,
    after: (_milliseconds, then) => {
      timers.add(then);
      return () => timers.delete(then);
    },
  };
  return {
    options,
    spawned: () => spawned,
    alive: () => alive,
    expire: () => [...timers].forEach((fire) => void fire()),
  };
}

const started = { done: { engine: 'tesseract', version: '1' } } as const;
const fine: Behaviour = ({ task }) =>
  task.do === 'start' ? started : task.do === 'look' ? { done: look } : { done: readout };

test.each([
  [1, 8, 1],
  [2, 8, 2],
  [4, 8, 3],
  [16, 32, 4],
  [8, 2, 2],
  [8, 0.5, 1],
])('%i cores and %d GB give %i workers', (cores, memory, size) => {
  expect(poolSize(cores, memory)).toBe(size);
});

describe('a reader', () => {
  test('reads any number of pages with as many workers as it has', async () => {
    const { options, spawned } = host(fine, 3);
    const reader = await openPageReader('quick', options);
    const pages = await Promise.all(Array.from({ length: 20 }, () => reader.read(picture, look)));
    expect(pages).toHaveLength(20);
    expect(spawned()).toBe(3);
    await reader.close();
  });

  test('falls back to tesseract with a notice where PP-OCR does not start', async () => {
    const { options } = host(({ task }, nth) => {
      if (task.do === 'start' && task.engine === 'pp-ocr')
        return { refused: 'engine-unavailable', detail: '', broken: true };
      return fine({ id: 0, task }, nth);
    });
    const reader = await openPageReader('standard', options);
    expect(reader.engine).toBe('tesseract');
    expect(reader.notice).toEqual({ unavailable: 'pp-ocr', because: 'engine-unavailable', detail: '' });
    await reader.close();
  });

  test('falls back to PP-OCR where a file of tesseract is missing, unless it is tesseract or none', async () => {
    const { options } = host(({ task }, nth) => {
      if (task.do === 'start' && task.engine === 'tesseract')
        return { refused: 'engine-file-missing', detail: 'tesseract/x', broken: false };
      return task.do === 'start' ? { done: { engine: 'pp-ocr', version: '1' } } : fine({ id: 0, task }, nth);
    });
    const reader = await openPageReader('tesseract-only', options);
    expect(reader.engine).toBe('pp-ocr');
    expect(reader.notice).toEqual({ unavailable: 'tesseract', because: 'engine-file-missing', detail: 'tesseract/x' });
    await reader.close();
    await expect(openPageReader('tesseract-only', { ...options, noOther: true })).rejects.toMatchObject({
      code: 'engine-file-missing',
      detail: 'tesseract/x',
    });
  });

  test('says so where no engine starts', async () => {
    const { options, alive } = host(() => 'die');
    await expect(openPageReader('standard', options)).rejects.toMatchObject({ code: 'engine-unavailable' });
    expect(alive()).toBe(0);
  });

  test('replaces a worker that died: only its page fails', async () => {
    let reads = 0;
    const { options, spawned } = host((request, nth) => {
      if (request.task.do === 'read') reads += 1;
      return request.task.do === 'read' && reads === 2 ? 'die' : fine(request, nth);
    });
    const reader = await openPageReader('quick', options);
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => reader.read(picture, look)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(spawned()).toBe(2);
    await reader.close();
  });

  test('a page that cannot be sent fails alone, and its clock stops', async () => {
    const ready = host(({ task }) => {
      if (task.do === 'read' && task.picture !== picture) throw new Error('DataCloneError');
      return fine({ id: 0, task }, 1);
    });
    const reader = await openPageReader('standard', ready.options);
    await expect(reader.read({ ...picture }, look)).rejects.toMatchObject({ code: 'page-unreadable' });
    ready.expire();
    await expect(reader.read(picture, look)).resolves.toMatchObject({ legibility: 1 });
    expect(ready.spawned()).toBe(1);
    await reader.close();
  });

  test('reads with fewer workers where no more can be started', async () => {
    const { options } = host(
      (request, nth) => (request.task.do === 'start' && nth > 1 ? 'die' : fine(request, nth)),
      3,
    );
    const reader = await openPageReader('quick', options);
    const pages = await Promise.all(Array.from({ length: 9 }, () => reader.read(picture, look)));
    expect(pages).toHaveLength(9);
    await reader.close();
  });

  test('gives up on a page that takes too long and goes on', async () => {
    let hung = false;
    const { options, expire } = host((request, nth) => {
      if (request.task.do !== 'read' || hung) return fine(request, nth);
      hung = true;
      return 'hang';
    });
    const reader = await openPageReader('quick', options);
    const first = reader.read(picture, look);
    const second = reader.read(picture, look);
    await underWay();
    expire();
    await expect(first).rejects.toMatchObject({ code: 'engine-timeout' });
    await expect(second).resolves.toMatchObject({ engine: 'tesseract' });
    await reader.close();
  });

  test('cancels what is read and what waits, and reads on afterwards', async () => {
    let hang = true;
    const { options } = host((request, nth) => (request.task.do === 'read' && hang ? 'hang' : fine(request, nth)));
    const reader = await openPageReader('quick', options);
    const pages = [reader.read(picture, look), reader.read(picture, look)];
    const outcomes = Promise.allSettled(pages);
    await underWay();
    reader.cancel();
    hang = false;
    for (const outcome of await outcomes)
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'cancelled' } });
    await expect(reader.read(picture, look)).resolves.toBeDefined();
    await reader.close();
  });

  test('begins no page while paused', async () => {
    let reads = 0;
    const { options } = host((request, nth) => {
      if (request.task.do === 'read') reads += 1;
      return fine(request, nth);
    });
    const reader = await openPageReader('quick', options);
    reader.pause();
    const page = reader.read(picture, look);
    await underWay();
    expect(reads).toBe(0);
    reader.resume();
    await page;
    expect(reads).toBe(1);
    await reader.close();
  });

  test('replaces workers after their share of pages', async () => {
    const { options, spawned } = host(fine);
    const reader = await openPageReader('quick', { ...options, pagesPerWorker: 2 });
    for (let page = 0; page < 5; page += 1) await reader.read(picture, look);
    expect(spawned()).toBe(3);
    await reader.close();
  });
});
