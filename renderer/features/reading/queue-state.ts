import type { DossierId } from '#shared/model/ids';

export type JobState = {
  readonly dossier: DossierId;
  readonly name: string;
  readonly pages: number;
  /** Pages settled, troubled ones included. */
  readonly done: number;
  readonly troubled: number;
};

export type QueueState = {
  readonly phase: 'idle' | 'reading' | 'paused';
  /** First is in work. */
  readonly jobs: readonly JobState[];
  /** Pages settled and pages in all since the queue was last empty. */
  readonly done: number;
  readonly total: number;
  readonly perMinute: number | undefined;
  readonly secondsLeft: number | undefined;
};

export const IDLE: QueueState = {
  phase: 'idle',
  jobs: [],
  done: 0,
  total: 0,
  perMinute: undefined,
  secondsLeft: undefined,
};
