import type { DossierRow, ProgressRow, ReviewRow } from '#renderer/storage/index.ts';
import type { DossierId } from '#shared/model/ids';
import type { Procedure } from '#shared/model/procedure';

/** How far the machine has come with a dossier. */
export type ReadingState =
  | { readonly state: 'waiting' }
  | { readonly state: 'reading'; readonly done: number; readonly of: number }
  | { readonly state: 'held'; readonly done: number; readonly of: number }
  | { readonly state: 'read'; readonly troubled: number };

/** How far the person at the screen has come. */
export type ReviewProgress =
  | { readonly state: 'new' }
  | { readonly state: 'open' }
  | { readonly state: 'concluded'; readonly score: number; readonly grade: string };

/** One line of the table of dossiers. */
export type DossierLine = {
  readonly id: DossierId;
  readonly name: string;
  readonly pages: number;
  readonly receivedAt: string;
  readonly procedure: Procedure | undefined;
  readonly reading: ReadingState;
  readonly review: ReviewProgress;
  readonly violated: number | undefined;
  readonly undetermined: number | undefined;
};

export type Job = { readonly dossier: DossierId; readonly pages: number; readonly done: number };

/** Brings together what the journal, the reading queue and the reviewer say of each dossier. */
export function dossierLines(
  dossiers: readonly DossierRow[],
  progress: readonly ProgressRow[],
  reviews: readonly ReviewRow[],
  jobs: readonly Job[],
): readonly DossierLine[] {
  const progressOf = new Map(progress.map((row) => [row.dossier, row]));
  const reviewOf = new Map(reviews.map((row) => [row.dossier, row]));
  const jobOf = new Map(jobs.map((job, place) => [job.dossier, { ...job, place }]));
  return dossiers.map((dossier) => {
    const row = progressOf.get(dossier.id);
    return {
      id: dossier.id,
      name: dossier.name,
      pages: dossier.pages,
      receivedAt: dossier.receivedAt,
      procedure: dossier.procedure ?? row?.derived?.procedure,
      reading: readingState(row, jobOf.get(dossier.id), dossier.pages),
      review: reviewProgress(reviewOf.get(dossier.id)),
      violated: row?.derived?.violated,
      undetermined: row?.derived?.undetermined,
    };
  });
}

function readingState(
  row: ProgressRow | undefined,
  job: (Job & { readonly place: number }) | undefined,
  pages: number,
): ReadingState {
  if (job !== undefined) {
    return job.place === 0 || job.done > 0 ? { state: 'reading', done: job.done, of: pages } : { state: 'waiting' };
  }
  if (row === undefined) return { state: 'waiting' };
  const done = row.read + row.troubled;
  if (done >= pages) return { state: 'read', troubled: row.troubled };
  return row.held ? { state: 'held', done, of: pages } : { state: 'waiting' };
}

function reviewProgress(review: ReviewRow | undefined): ReviewProgress {
  if (review === undefined) return { state: 'new' };
  if (review.concluded === undefined) return { state: 'open' };
  return { state: 'concluded', score: review.concluded.score, grade: review.concluded.grade };
}

export const filters = ['all', 'reading', 'to-review', 'open', 'concluded', 'troubled'] as const;
export type Filter = (typeof filters)[number];

const passes: Record<Filter, (line: DossierLine) => boolean> = {
  all: () => true,
  reading: ({ reading }) => reading.state !== 'read',
  'to-review': ({ reading, review }) => reading.state === 'read' && review.state === 'new',
  open: ({ review }) => review.state === 'open',
  concluded: ({ review }) => review.state === 'concluded',
  troubled: ({ reading }) => reading.state === 'read' && reading.troubled > 0,
};

export const countBy = (lines: readonly DossierLine[]): Record<Filter, number> =>
  Object.fromEntries(filters.map((filter) => [filter, lines.filter(passes[filter]).length])) as Record<Filter, number>;

export type SortKey = 'name' | 'pages' | 'receivedAt' | 'violated' | 'score';
export type Sorting = { readonly key: SortKey; readonly down: boolean };

/** The lines a filter and a few typed characters leave, in the order asked for. */
export function chosen(
  lines: readonly DossierLine[],
  filter: Filter,
  typed: string,
  { key, down }: Sorting,
): readonly DossierLine[] {
  const words = typed.trim().toLowerCase();
  const left = lines.filter((line) => passes[filter](line) && line.name.toLowerCase().includes(words));
  const sign = down ? -1 : 1;
  return left.toSorted((a, b) => sign * compare(weight(a, key), weight(b, key)));
}

const weight = (line: DossierLine, key: SortKey): string | number => {
  if (key === 'score') return line.review.state === 'concluded' ? line.review.score : -1;
  return line[key] ?? -1;
};

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'zh-CN', { numeric: true });
}
