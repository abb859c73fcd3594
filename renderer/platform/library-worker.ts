import { AppError } from '#shared/base/app-error';
import type { Answered, Asked, Call } from './library-worker-calls';
import type { OpfsLibrary } from './opfs-library';

export type AskLibrary = <C extends Call>(
  call: C,
  ...values: Parameters<OpfsLibrary[C]>
) => Promise<Awaited<ReturnType<OpfsLibrary[C]>>>;

/** Starts the worker that alone touches the library's files, and gives the way to ask it. */
export function startLibraryWorker(): AskLibrary {
  const worker = new Worker(new URL('./library.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answered: Answered) => void>();
  let next = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const [id, settle] of waiting) settle({ id, ok: false, code: 'library-damaged', detail: message });
    waiting.clear();
  });

  return (call, ...values) =>
    new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, (answered) => {
        if (answered.ok) resolve(answered.value as Awaited<ReturnType<OpfsLibrary[typeof call]>>);
        else reject(new AppError(answered.code, answered.detail));
      });
      worker.postMessage({ id, call, values } satisfies Asked);
    });
}
