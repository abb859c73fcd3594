import { type DossierRow, type ProgressRow, type Signal, signal } from '#renderer/storage/index.ts';
import { AppError } from '#shared/base/app-error';
import type { DossierId } from '#shared/model/ids';
import { recipeOf } from '#shared/pipeline/index';
import type { PageReader } from '#shared/ports/page-reader';
import { IDLE, type JobState, type QueueState } from './queue-state';
import { type PagePorts, readDossierPages } from './read-dossier-pages';
import { readingRate } from './reading-rate';

export type QueuePorts = Omit<PagePorts, 'reader'> & {
  /** Engines take seconds to start; nothing but reading waits for them. @throws AppError `engine-unavailable` */
  readonly reader: Promise<PageReader>;

  dossier(id: DossierId): Promise<DossierRow | undefined>;
  dossiers(): Promise<readonly DossierRow[]>;
  progress(id: DossierId): Promise<ProgressRow | undefined>;
  /** Turns what was read into instruments, facts and findings. */
  derive(id: DossierId): Promise<void>;
  /** Whether reading stays paused over a restart. */
  readonly pausedBefore: { get(): boolean; set(paused: boolean): void };
  /** The order of waiting dossiers, kept over a restart. */
  readonly orderBefore: { get(): readonly string[]; set(order: readonly string[]): void };
};

/** Reads dossiers one after another, page by page, and survives everything: what is on the shelf is never read again. */
export type ReadingQueue = {
  readonly state: Signal<QueueState>;
  /** What stopped the queue as a whole, until it is resumed. */
  readonly halt: Signal<AppError | undefined>;
  /** Takes up whatever an earlier life left unfinished. */
  start(): Promise<void>;
  add(dossier: DossierId): Promise<void>;
  /** Reads a waiting dossier before all others; the one in work finishes its pages in hand and waits. */
  first(dossier: DossierId): void;
  pause(): void;
  resume(): void;
  cancel(dossier: DossierId): Promise<void>;
  /** Tries pages again that could not be read, and dossiers that were cancelled. */
  retry(dossier: DossierId): Promise<void>;
  /** Shows what went wrong beside the queue, outside of a job. */
  fail(error: unknown): void;
  /** Resolves when nothing is in work: all read, or paused. */
  settled(): Promise<void>;
};

export function readingQueue(ports: QueuePorts): ReadingQueue {
  const { shelf, clock, pausedBefore, orderBefore } = ports;
  const state = signal<QueueState>(IDLE);
  const halt = signal<AppError | undefined>(undefined);
  const rate = readingRate();
  const aborts = new Map<DossierId, AbortController>();
  let jobs: readonly JobState[] = [];
  let finished = 0;
  let paused = pausedBefore.get();
  let working: Promise<void> | undefined;

  const recipeNow = async (): Promise<string> => recipeOf(await ports.reader);

  const isFinished = (row: ProgressRow | undefined, recipe: string): boolean =>
    row !== undefined && row.recipe === recipe && row.read + row.troubled === row.pages && row.derived !== undefined;

  const now = () => clock.now().getTime();

  function publish(): void {
    const done = finished + jobs.reduce((sum, job) => sum + job.done, 0);
    const left = jobs.reduce((sum, job) => sum + job.pages - job.done, 0);
    const perMinute = rate.perMinute();
    state.set({
      phase: jobs.length === 0 ? 'idle' : paused ? 'paused' : 'reading',
      jobs,
      done,
      total: done + left,
      perMinute,
      secondsLeft: perMinute === undefined ? undefined : Math.ceil((left * 60) / perMinute),
    });
  }

  async function add(id: DossierId): Promise<void> {
    const dossier = await ports.dossier(id);
    if (dossier === undefined || dossier.removed || jobs.some((job) => job.dossier === id)) return;
    const { pages, read, troubled } = await shelf.recount(dossier, await recipeNow());
    if (jobs.some((job) => job.dossier === id)) return;
    setJobs([...jobs, { dossier: id, name: dossier.name, pages, done: read + troubled, troubled }]);
    publish();
    work();
  }

  function setJobs(next: readonly JobState[]): void {
    jobs = next;
    orderBefore.set(next.map(({ dossier }) => dossier));
  }

  function work(): void {
    if (paused) return;
    working ??= workThrough().finally(() => {
      working = undefined;
      if (jobs.length > 0 && !paused) work();
    });
  }

  async function workThrough(): Promise<void> {
    rate.begin(now());
    for (let job = jobs[0]; job !== undefined && !paused; job = jobs[0]) {
      try {
        await workOn(job.dossier);
      } catch (error) {
        stop(error);
      }
    }
    if (jobs.length === 0) {
      finished = 0;
      publish();
    }
  }

  async function workOn(id: DossierId): Promise<void> {
    const dossier = await ports.dossier(id);
    if (dossier === undefined || dossier.removed) return drop(id);
    const abort = new AbortController();
    aborts.set(id, abort);
    const isStopped = () => paused || jobs[0]?.dossier !== id;
    const reins = { signal: abort.signal, stopped: isStopped };
    const reader = await ports.reader;
    await readDossierPages(dossier, { ...ports, reader }, reins, (outcome) => count(id, outcome)).finally(() =>
      aborts.delete(id),
    );
    const { read, troubled } = await shelf.recount(dossier, recipeOf(reader));
    if (isStopped() && !abort.signal.aborted) return;
    if (read + troubled > 0) await ports.derive(id).catch((error) => halt.set(refusal(error)));
    drop(id);
  }

  function count(id: DossierId, outcome: 'read' | 'troubled'): void {
    rate.page(now());
    jobs = jobs.map((job) => {
      if (job.dossier !== id) return job;
      return { ...job, done: job.done + 1, troubled: job.troubled + (outcome === 'troubled' ? 1 : 0) };
    });
    publish();
  }

  function drop(id: DossierId): void {
    finished += jobs.find((job) => job.dossier === id)?.done ?? 0;
    setJobs(jobs.filter((job) => job.dossier !== id));
    publish();
  }

  /** Nothing else would go better: wait for a person. */
  function stop(error: unknown): void {
    paused = true;
    halt.set(refusal(error));
    publish();
  }

  return {
    state,
    halt,
    add,
    async start() {
      const recipe = await recipeNow();
      const order = orderBefore.get();
      const place = ({ id }: DossierRow) => (order.includes(id) ? order.indexOf(id) : order.length);
      for (const dossier of (await ports.dossiers()).toSorted((a, b) => place(a) - place(b))) {
        const row = await ports.progress(dossier.id);
        if (row?.held !== true && !isFinished(row, recipe)) await add(dossier.id);
      }
    },
    first(id) {
      const job = jobs.find(({ dossier }) => dossier === id);
      if (job === undefined || job === jobs[0]) return;
      setJobs([job, ...jobs.filter((other) => other !== job)]);
      publish();
    },
    pause() {
      paused = true;
      pausedBefore.set(true);
      publish();
    },
    resume() {
      paused = false;
      halt.set(undefined);
      pausedBefore.set(false);
      publish();
      if (jobs.length > 0) work();
    },
    async cancel(id) {
      const dossier = await ports.dossier(id);
      if (dossier !== undefined) await shelf.hold(dossier, true);
      const abort = aborts.get(id);
      if (abort === undefined) drop(id);
      else abort.abort();
    },
    async retry(id) {
      const dossier = await ports.dossier(id);
      if (dossier === undefined) return;
      await shelf.recount(dossier, await recipeNow());
      await shelf.forgetTroubles(dossier);
      await shelf.hold(dossier, false);
      await add(id);
    },
    fail: (error) => halt.set(refusal(error)),
    async settled() {
      while (working !== undefined) await working;
    },
  };
}

const refusal = (error: unknown): AppError =>
  error instanceof AppError ? error : new AppError('refused', error instanceof Error ? error.message : String(error));
