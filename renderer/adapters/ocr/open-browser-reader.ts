import { handedOver, openPageReader, poolSize, type RawWorker } from '#shared/ocr/index';
import type { PageReader, ReadingPolicy } from '#shared/ports/page-reader';

/** Assumed where the browser does not say, in GB: an ordinary office computer. */
const USUAL_MEMORY = 8;

/** `most`: workers at most, where fewer than the machine could run are enough. `noOther`: the policy's own engine or none. */
type Options = { readonly runtime?: string; readonly most?: number; readonly noOther?: boolean };

/**
 * Reads pages in module workers, so that the window never waits. `runtime` is the address of what `resources/runtime`
 * holds, with a closing slash; it stands beside the page, whatever protocol or folder that was opened from.
 * @throws AppError `engine-unavailable`, `engine-file-missing`, `engine-file-damaged`
 */
export function openBrowserReader(
  policy: ReadingPolicy,
  { runtime = new URL('./', document.baseURI).href, most = Number.POSITIVE_INFINITY, noOther = false }: Options = {},
): Promise<PageReader> {
  return openPageReader(policy, {
    runtime,
    noOther,
    size: Math.min(most, poolSize(navigator.hardwareConcurrency, deviceMemory() / 2)),
    spawn: spawnWorker,
    after: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}

function spawnWorker(): RawWorker {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url), { type: 'module', name: 'page-worker' });
  return {
    post: (request) => worker.postMessage(request, handedOver(request)),
    onAnswer: (listener) => worker.addEventListener('message', ({ data }) => listener(data)),
    onFailure: (listener) => worker.addEventListener('error', ({ message }) => listener(message)),
    terminate: () => worker.terminate(),
  };
}

/** GB, as Chromium rounds it: at most 8. */
function deviceMemory(): number {
  const memory: unknown = Reflect.get(navigator, 'deviceMemory');
  return typeof memory === 'number' ? memory : USUAL_MEMORY;
}
