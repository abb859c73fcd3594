import type { Derived } from '#renderer/storage/index.ts';
import type { DeriveRequest } from './derive-all';

/** What was derived, and the layout to keep where none was kept before. */
type Answered = { readonly derived: Derived; readonly laidOut: string | undefined };

export type DeriveAnswer =
  | ({ readonly id: number; readonly ok: true } & Answered)
  | { readonly id: number; readonly ok: false; readonly message: string };

export type Deriver = (request: DeriveRequest) => Promise<Answered>;

/** Derives in a worker of its own: a long dossier takes longer than a screen may wait. */
export function deriver(): Deriver {
  const worker = new Worker(new URL('./derive.worker.ts', import.meta.url), { type: 'module', name: 'derive' });
  const waiting = new Map<number, (answer: DeriveAnswer) => void>();
  let next = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<DeriveAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const [id, settle] of waiting) settle({ id, ok: false, message });
    waiting.clear();
  });

  return (request) =>
    new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, (answer) => (answer.ok ? resolve(answer) : reject(new Error(answer.message))));
      worker.postMessage({ id, request });
    });
}
