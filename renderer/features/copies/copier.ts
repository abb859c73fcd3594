import type { Desktop } from '#renderer/platform/desktop.ts';
import type { ExportFile } from '#renderer/platform/export-file.ts';
import { type DossierRow, type Signal, type Store, signal } from '#renderer/storage/index.ts';
import { AppError } from '#shared/base/app-error';
import type { DossierId, ReviewerName, Sha256 } from '#shared/model/ids';
import type { ReadPage } from '#shared/model/page-text';
import type { ReadDossier } from '#shared/model/read-dossier';
import type { Scan } from '#shared/model/scan';
import { type Covering, dossierWords, layRereads, searchableDossier } from '#shared/pipeline/index';
import type { OpenScan } from '#shared/ports/page-rasterizer';
import { leaks, misreadLeaks, redactText, type Secret } from '#shared/redaction/index';
import { copyName } from './copy-name';
import { coveringOf, type Redaction } from './covering';
import type { JpegPacker } from './page-jpeg';
import { scansInTurn } from './scans-in-turn';

/** Where a copy stands. `pictureless` pages could not be drawn, `wordless` ones were not read yet. */
export type CopyJob = { readonly id: number; readonly name: string } & (
  | { readonly phase: 'waiting' }
  | { readonly phase: 'writing'; readonly done: number; readonly total: number }
  | { readonly phase: 'done'; readonly file: string; readonly pictureless: number; readonly wordless: number }
  /** `leaking` could still be read in the finished copy, which then was not saved. */
  | { readonly phase: 'leaking'; readonly leaking: readonly Secret[] }
  | { readonly phase: 'failed'; readonly error: AppError }
);

/** Whole copies of dossiers for use elsewhere; they are written one after another, whatever screen is shown. */
export type Copier = {
  readonly jobs: Signal<readonly CopyJob[]>;
  /** Asks where at once, then writes in the background. */
  pdf(dossier: DossierId, by: ReviewerName): Promise<void>;
  text(dossier: DossierId, by: ReviewerName): Promise<void>;
  /** The same pages with everything hidden burnt in; the finished file is opened and searched before it is saved. */
  redactedPdf(dossier: DossierId, redaction: Redaction, by: ReviewerName): Promise<void>;
  /** Ends what is written, or takes a finished one off the list. */
  dismiss(id: number): void;
};

export type CopyPorts = {
  readonly store: Pick<Store, 'pages' | 'instruments' | 'commit'> & {
    dossier(id: DossierId): PromiseLike<DossierRow | undefined>;
    audit(id: DossierId): PromiseLike<Pick<ReadDossier, 'folios'> | undefined>;
  };
  readonly desktop: Pick<Desktop, 'saveExport' | 'beginExport'>;
  readonly openScan: (scan: Scan) => Promise<OpenScan>;
  readonly packer: () => JpegPacker;
  /** Everything a PDF says. */
  readonly words: (pdf: Uint8Array) => Promise<string>;
};

type Source = Pick<ReadDossier, 'name' | 'pages' | 'instruments' | 'folios'> & { readonly scans: readonly Scan[] };

export function copier({ store, desktop, openScan, packer, words }: CopyPorts): Copier {
  const jobs = signal<readonly CopyJob[]>([]);
  const ended = new Set<number>();
  let next = 0;
  let before: Promise<void> = Promise.resolve();

  const tell = (job: CopyJob): void => {
    if (!ended.has(job.id)) jobs.set(jobs.get().map((held) => (held.id === job.id ? job : held)));
  };
  const add = (name: string): number => {
    const id = next++;
    jobs.set([...jobs.get(), { id, name, phase: 'waiting' }]);
    return id;
  };

  async function sourceOf(id: DossierId): Promise<Source> {
    const row = await store.dossier(id);
    if (row === undefined) throw new AppError('not-found', id);
    const [pages, instruments, audit] = await Promise.all([store.pages(row), store.instruments(id), store.audit(id)]);
    return {
      name: row.name,
      scans: row.scans,
      pages: layRereads(pages, row.rereads),
      instruments,
      folios: audit?.folios ?? [],
    };
  }

  const record = (dossier: DossierId, output: string, saved: { file: string; sha256: Sha256 }, by: ReviewerName) =>
    store.commit({ kind: 'export.made', subject: dossier, payload: { output, ...saved } }, by);

  /** How many pages have no picture; undefined where the person ended it. */
  async function write(
    id: number,
    source: Source,
    file: Pick<ExportFile, 'part'>,
    covering?: Covering,
  ): Promise<number | undefined> {
    const pack = packer();
    const scans = scansInTurn(source.scans, openScan);
    const total = source.pages.length;
    let pictureless = 0;
    try {
      const pictured = searchableDossier(source, { picture: scans.picture, jpeg: pack.jpeg }, covering);
      for await (const { bytes, done, missing } of pictured) {
        if (ended.has(id)) return undefined;
        await file.part(bytes);
        pictureless = missing;
        tell({ id, name: source.name, phase: 'writing', done, total });
      }
      return pictureless;
    } finally {
      pack.close();
      await scans.close();
    }
  }

  async function runPdf(id: number, name: string, dossier: DossierId, file: ExportFile, by: ReviewerName) {
    try {
      const source = ended.has(id) ? undefined : await sourceOf(dossier);
      const pictureless = source && (await write(id, source, file));
      if (source === undefined || pictureless === undefined) return await file.abandon();
      const saved = await file.finish();
      await record(dossier, 'searchable-pdf', saved, by);
      const wordless = source.pages.filter(({ reading }) => reading === undefined).length;
      tell({ id, name, phase: 'done', file: saved.file, pictureless, wordless });
    } catch (error) {
      await file.abandon();
      tell({ id, name, phase: 'failed', error: refusal(error) });
    }
  }

  /** Held back until it has been searched: only a file that holds none of what was hidden gets its name. */
  async function runRedacted(
    id: number,
    name: string,
    dossier: DossierId,
    redaction: Redaction,
    file: ExportFile,
    by: ReviewerName,
  ) {
    try {
      const source = ended.has(id) ? undefined : await sourceOf(dossier);
      const parts: Uint8Array[] = [];
      const held = { part: async (bytes: Uint8Array) => void parts.push(bytes) };
      const pictureless = source && (await write(id, source, held, coveringOf(redaction)));
      if (source === undefined || pictureless === undefined) return await file.abandon();
      const pdf = new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
      const said = await words(pdf.slice());
      const leaking = [...leaks(said, redaction.secrets), ...misreadLeaks(said, redaction.secrets, redaction.kept)];
      if (leaking.length > 0) {
        await file.abandon();
        return tell({ id, name, phase: 'leaking', leaking });
      }
      await file.part(pdf);
      const saved = await file.finish();
      await record(dossier, 'redacted-pdf', saved, by);
      tell({ id, name, phase: 'done', file: saved.file, pictureless, wordless: 0 });
    } catch (error) {
      await file.abandon();
      tell({ id, name, phase: 'failed', error: refusal(error) });
    }
  }

  /** Asks where, then puts the work behind what is being written already. */
  async function begin(name: string, fileName: string, run: (id: number, file: ExportFile) => Promise<void>) {
    const file = await desktop.beginExport(fileName).catch((error: unknown) => {
      tell({ id: add(name), name, phase: 'failed', error: refusal(error) });
      return 'cancelled' as const;
    });
    if (file === 'cancelled') return;
    const id = add(name);
    before = before.then(() => run(id, file));
    await before;
  }

  return {
    jobs,
    async pdf(dossier, by) {
      const row = await store.dossier(dossier);
      if (row === undefined) return;
      const { name } = row;
      await begin(name, copyName(name, '可检索.pdf'), (id, file) => runPdf(id, name, dossier, file, by));
    },
    async redactedPdf(dossier, redaction, by) {
      const row = await store.dossier(dossier);
      if (row === undefined) return;
      const name = redactText(row.name, redaction.secrets);
      await begin(name, copyName(name, '脱敏.pdf'), (id, file) => runRedacted(id, name, dossier, redaction, file, by));
    },
    async text(dossier, by) {
      const source = await sourceOf(dossier);
      const { name } = source;
      const bytes = new TextEncoder().encode(dossierWords(source));
      try {
        const saved = await desktop.saveExport(copyName(name, '文字.md'), bytes);
        if (saved === 'cancelled') return;
        await record(dossier, 'text', saved, by);
        const wordless = source.pages.filter(({ reading }: ReadPage) => reading === undefined).length;
        tell({ id: add(name), name, phase: 'done', file: saved.file, pictureless: 0, wordless });
      } catch (error) {
        tell({ id: add(name), name, phase: 'failed', error: refusal(error) });
      }
    },
    dismiss(id) {
      ended.add(id);
      jobs.set(jobs.get().filter((job) => job.id !== id));
    },
  };
}

const refusal = (error: unknown): AppError =>
  error instanceof AppError ? error : new AppError('refused', error instanceof Error ? error.message : String(error));
