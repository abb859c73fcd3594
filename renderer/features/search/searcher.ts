import { type Signal, signal } from '#renderer/storage/index.ts';
import { AppError } from '#shared/base/app-error';
import type { Question, SearchAnswer } from './search-answer';

/** To the worker: first where the library is, then questions. */
export type Asked = { readonly place: string } | { readonly id: number; readonly question: Question };

export type Told =
  | { readonly id: number; readonly answer: SearchAnswer | undefined }
  | { readonly id: number; readonly failed: string }
  | { readonly done: number; readonly total: number };

/** Pages taken into the index, while that is going on. */
export type Indexing = { readonly done: number; readonly total: number } | undefined;

export type Searcher = {
  readonly indexing: Signal<Indexing>;
  /** Undefined where a later question came before the answer. @throws AppError `refused` */
  ask(question: Question): Promise<SearchAnswer | undefined>;
};

/** Search in a worker of its own, started with the first question. */
export function searcher(place: () => Promise<string>, start: () => Worker = startWorker): Searcher {
  const indexing = signal<Indexing>(undefined);
  let worker: Promise<Worker> | undefined;
  let waiting: { readonly id: number; settle(told: Exclude<Told, { readonly done: number }>): void } | undefined;
  let next = 0;

  async function open(): Promise<Worker> {
    const opened = start();
    opened.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if ('done' in data) indexing.set(data.done < data.total ? data : undefined);
      else if (data.id === waiting?.id) waiting.settle(data);
    });
    opened.addEventListener('error', ({ message }) => {
      worker = undefined;
      indexing.set(undefined);
      if (waiting) waiting.settle({ id: waiting.id, failed: message });
    });
    opened.postMessage({ place: await place() } satisfies Asked);
    return opened;
  }

  return {
    indexing,
    async ask(question) {
      const id = next++;
      waiting?.settle({ id, answer: undefined });
      const answered = new Promise<SearchAnswer | undefined>((resolve, reject) => {
        waiting = {
          id,
          settle(told) {
            waiting = undefined;
            if ('failed' in told) reject(new AppError('refused', told.failed));
            else resolve(told.answer);
          },
        };
      });
      worker ??= open();
      (await worker).postMessage({ id, question } satisfies Asked);
      return answered;
    },
  };
}

const startWorker = (): Worker =>
  new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module', name: 'search' });
