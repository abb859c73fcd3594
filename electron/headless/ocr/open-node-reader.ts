import { availableParallelism, freemem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { handedOver, openPageReader, poolSize, type RawWorker } from '#shared/ocr/index';
import type { PageReader, ReadingPolicy } from '#shared/ports/page-reader';

const installed = fileURLToPath(new URL('../../../resources/runtime/', import.meta.url));
const GIGABYTE = 2 ** 30;
/**
 * The Node build of onnxruntime gives its memory back page by page, but not all of it when its thread ends: some thirty
 * megabytes stay with every worker that is replaced (tests/bench/README.md).
 */
const PAGES_PER_WORKER = 1000;

type Options = { readonly jobs?: number; readonly runtime?: string };

/**
 * Reads pages on the command line. `jobs` overrides the number of workers, `runtime` the folder of models, with a closing
 * slash. @throws AppError `engine-unavailable`, `engine-file-missing`, `engine-file-damaged`
 */
export function openNodeReader(
  policy: ReadingPolicy,
  { jobs, runtime = installed }: Options = {},
): Promise<PageReader> {
  return openPageReader(policy, {
    runtime,
    size: jobs ?? poolSize(availableParallelism(), freemem() / GIGABYTE),
    ...(policy !== 'tesseract-only' && { pagesPerWorker: PAGES_PER_WORKER }),
    spawn: spawnThread,
    after: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}

function spawnThread(): RawWorker {
  const thread = new Worker(new URL('./page-worker.mjs', import.meta.url), { execArgv: [] });
  let ended = false;
  return {
    post: (request) => thread.postMessage(request, handedOver(request)),
    onAnswer: (listener) => void thread.on('message', listener),
    onFailure(listener) {
      thread.on('error', (error) => listener(error.message));
      thread.on('exit', (code) => {
        if (!ended) listener(`exit ${code}`);
      });
    },
    terminate() {
      ended = true;
      void thread.terminate();
    },
  };
}
