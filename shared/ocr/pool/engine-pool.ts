import { AppError } from '../../base/app-error';
import type { Outcome, Started, Task } from './messages';
import { type After, type Spawn, startWorker, type WorkerLink } from './worker-link';

export type PoolOptions = {
  readonly size: number;
  readonly spawn: Spawn;
  readonly start: Extract<Task, { do: 'start' }>;
  readonly after: After;
  /** WebAssembly memory never shrinks: a worker is replaced after so many pages. */
  readonly pagesPerWorker?: number;
  readonly startWithin?: number;
  /** Milliseconds that one page may take; the slowest office computer needs some thirty seconds. */
  readonly pageWithin?: number;
};

export type EnginePool = {
  readonly started: Started;
  readonly size: number;
  run<T extends Exclude<Task, { do: 'start' }>>(task: T, signal?: { readonly aborted: boolean }): Promise<Outcome<T>>;
  pause(): void;
  resume(): void;
  cancel(): void;
  close(): Promise<void>;
};

type Job = {
  readonly task: Task;
  readonly signal: { readonly aborted: boolean } | undefined;
  /** How often everything had been cancelled when it was asked for. */
  readonly after: number;
  readonly resolve: (outcome: never) => void;
  readonly reject: (reason: unknown) => void;
};

/**
 * Workers that each read one page at a time. The first starts at once, so that an engine that cannot run is known before
 * any page is asked for; the others when there is work for them. A worker that hangs or dies is replaced and only its page fails.
 * @throws AppError `engine-unavailable`, `engine-file-missing`, `engine-file-damaged`
 */
export async function openEnginePool(options: PoolOptions): Promise<EnginePool> {
  const { size, spawn, start, after, pagesPerWorker = 200, startWithin = 60_000, pageWithin = 180_000 } = options;
  const queue: Job[] = [];
  const resting: (() => void)[] = [];
  const links = new Set<WorkerLink>();
  let runners = 0;
  let most = size;
  let cancelled = 0;
  let paused = false;
  let closed = false;

  const fresh = async (): Promise<WorkerLink> => {
    const link = await startWorker(spawn, start, after, startWithin);
    links.add(link);
    return link;
  };

  const retire = (link: WorkerLink | undefined): undefined => {
    if (link === undefined) return;
    links.delete(link);
    link.stop(new AppError('cancelled', start.engine));
  };

  const next = async (): Promise<Job | undefined> => {
    while (!closed) {
      const job = paused ? undefined : queue.shift();
      if (job !== undefined) return job;
      await new Promise<void>((wake) => resting.push(wake));
    }
  };

  /** One worker after another; only as many run as could be started. */
  async function runJobs(given?: WorkerLink): Promise<void> {
    let link = given;
    let pages = 0;
    for (let job = await next(); job !== undefined; job = await next()) {
      // One may have died while it had nothing to do.
      if (link?.broken()) link = retire(link);
      try {
        link ??= await fresh();
      } catch (error) {
        // No memory for another worker: the others read its page.
        if (runners > 1) {
          runners -= 1;
          most = runners;
          queue.unshift(job);
          return wakeAll();
        }
        job.reject(error);
        continue;
      }
      try {
        if (job.signal?.aborted || job.after < cancelled) throw new AppError('cancelled', job.task.do);
        job.resolve((await link.ask(job.task, pageWithin)) as never);
      } catch (error) {
        job.reject(error);
      }
      if (isRead(job.task)) pages += 1;
      if (link.broken() || pages >= pagesPerWorker) {
        link = retire(link);
        pages = 0;
      }
    }
    retire(link);
  }

  const wakeAll = () => {
    for (const wake of resting.splice(0)) wake();
  };

  const cancel = () => {
    cancelled += 1;
    for (const job of queue.splice(0)) job.reject(new AppError('cancelled', job.task.do));
    for (const link of links) if (link.busy()) retire(link);
  };

  const first = await fresh();
  const started = first.started;
  runners += 1;
  void runJobs(first);

  return {
    started,
    size,
    run: (task, signal) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new AppError('cancelled', task.do));
        queue.push({ task, signal, after: cancelled, resolve, reject });
        if (resting.length > 0) return wakeAll();
        if (runners < most) {
          runners += 1;
          void runJobs();
        }
      }),
    pause: () => {
      paused = true;
    },
    resume: () => {
      paused = false;
      wakeAll();
    },
    cancel,
    close: async () => {
      closed = true;
      cancel();
      for (const link of [...links]) retire(link);
      wakeAll();
    },
  };
}

/** Whether an engine works on it: print that a page brings along costs no memory. */
const isRead = (task: Task): boolean => task.do === 'read' || (task.do === 'page' && task.known.print === undefined);
