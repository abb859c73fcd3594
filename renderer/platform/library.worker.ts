import { AppError } from '#shared/base/app-error';
import type { Answered, Asked } from './library-worker-calls';
import { type OpfsLibrary, openOpfsLibrary, WRITER_LOCK } from './opfs-library';

/** A window closed a moment ago may still hold the lock. */
const PATIENCE_MS = 2500;

const library: Promise<OpfsLibrary> = (async () => {
  const writable = await holdLock();
  return openOpfsLibrary(await navigator.storage.getDirectory(), writable);
})();

/** True once this worker is the only writer, for as long as it lives. */
function holdLock(): Promise<boolean> {
  return new Promise((resolve) => {
    navigator.locks
      .request(WRITER_LOCK, { signal: AbortSignal.timeout(PATIENCE_MS) }, () => {
        resolve(true);
        return new Promise<never>(() => {});
      })
      .catch(() => resolve(false));
  });
}

let before: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  before = before.then(async () => postMessage(await answer(data)));
});

async function answer({ id, call, values }: Asked): Promise<Answered> {
  try {
    const run = (await library)[call] as (...values: readonly unknown[]) => unknown;
    return { id, ok: true, value: await run(...values) };
  } catch (error) {
    const { code, detail } = refusal(error);
    return { id, ok: false, code, detail };
  }
}

function refusal(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return new AppError('disk-full', '浏览器存储');
  return new AppError('refused', error instanceof Error ? error.message : String(error));
}
