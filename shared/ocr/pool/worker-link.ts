import { AppError } from '../../base/app-error';
import type { Answer, Outcome, Request, Started, Task } from './messages';

/** A worker of either host, before any engine runs in it. */
export type RawWorker = {
  post(request: Request): void;
  onAnswer(listener: (answer: Answer) => void): void;
  /** The worker died: out of memory, a script that does not load. */
  onFailure(listener: (reason: string) => void): void;
  terminate(): void;
};

export type Spawn = () => RawWorker;

/** Calls back after so many milliseconds unless the returned function is called first. */
export type After = (milliseconds: number, then: () => void) => () => void;

/** A worker whose engine runs. */
export type WorkerLink = {
  readonly started: Started;
  ask<T extends Task>(task: T, within: number): Promise<Outcome<T>>;
  busy(): boolean;
  /** It hung, died or lost its head, and must be replaced. */
  broken(): boolean;
  stop(reason: AppError): void;
};

/** @throws AppError `engine-unavailable`, `engine-file-missing`, `engine-file-damaged` */
export async function startWorker(
  spawn: Spawn,
  start: Extract<Task, { do: 'start' }>,
  after: After,
  within: number,
): Promise<WorkerLink> {
  const { ask, ...link } = linkTo(spawn(), after);
  try {
    return { ...link, ask, started: (await ask(start, within)) as Started };
  } catch (error) {
    link.stop(new AppError('cancelled', start.engine));
    if (!(error instanceof AppError)) throw new AppError('engine-unavailable', String(error));
    const named = error.code === 'engine-file-missing' || error.code === 'engine-file-damaged';
    throw named ? error : new AppError('engine-unavailable', error.detail);
  }
}

type Pending = { readonly id: number; readonly settle: (answer: Answer | AppError) => void };

function linkTo(worker: RawWorker, after: After): Omit<WorkerLink, 'started'> {
  let pending: Pending | undefined;
  let broken = false;
  let asked = 0;

  let ended = false;
  const end = (reason: AppError) => {
    if (!ended) worker.terminate();
    ended = true;
    broken = true;
    pending?.settle(reason);
  };
  worker.onAnswer((answer) => {
    if (answer.id === pending?.id) pending.settle(answer);
  });
  worker.onFailure((reason) => end(new AppError('page-unreadable', reason)));

  return {
    busy: () => pending !== undefined,
    broken: () => broken,
    stop: end,
    ask: (task, within) =>
      new Promise((resolve, reject) => {
        asked += 1;
        const giveUp = after(within, () => end(new AppError('engine-timeout', task.do)));
        pending = {
          id: asked,
          settle: (answer) => {
            pending = undefined;
            giveUp();
            if (answer instanceof AppError) return reject(answer);
            if ('done' in answer) return resolve(answer.done as never);
            broken ||= answer.broken;
            reject(new AppError(answer.refused, answer.detail));
          },
        };
        try {
          worker.post({ id: asked, task });
        } catch (error) {
          // What cannot be sent concerns its page alone.
          pending.settle(new AppError('page-unreadable', String(error)));
        }
      }),
  };
}
