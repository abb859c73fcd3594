import type { Desktop } from '#renderer/platform/desktop.ts';
import type { ExportFile } from '#renderer/platform/export-file.ts';
import { type DossierRow, type Signal, type Store, signal } from '#renderer/storage/index.ts';
import { AppError } from '#shared/base/app-error';
import type { DossierId, ReviewerName, Sha256 } from '#shared/model/ids';
import type { ReadPage } from '#shared/model/page-text';
import type { ReadDossier } from '#shared/model/read-dossier';
import type { Scan } from '#shared/model/scan';
import { dossierText } from '#shared/outputs/index';
import { layRereads, searchableDossier } from '#shared/pipeline/index';
import type { OpenScan } from '#shared/ports/page-rasterizer';
import { copyName } from './copy-name';
import type { JpegPacker } from './page-jpeg';

/** Where a copy stands. `pictureless` pages could not be drawn, `wordless` ones were not read yet. */
export type CopyJob = { readonly id: number; readonly name: string } & (
  | { readonly phase: 'waiting' }
  | { readonly phase: 'writing'; readonly done: number; readonly total: number }
  | { readonly phase: 'done'; readonly file: string; readonly pictureless: number; readonly wordless: number }
  | { readonly phase: 'failed'; readonly error: AppError }
);

/** Whole copies of dossiers for use elsewhere; they are written one after another, whatever screen is shown. */
export type Copier = {
  readonly jobs: Signal<readonly CopyJob[]>;
  /** Asks where at once, then writes in the background. */
  pdf(dossier: DossierId, by: ReviewerName): Promise<void>;
  text(dossier: DossierId, by: ReviewerName): Promise<void>;
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
};

type Source = Pick<ReadDossier, 'name' | 'pages' | 'instruments' | 'folios'> & { readonly scans: readonly Scan[] };

export function copier({ store, desktop, openScan, packer }: CopyPorts): Copier {
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
  async function write(id: number, source: Source, file: ExportFile): Promise<number | undefined> {
    const pack = packer();
    const scans = scansInTurn(source.scans, openScan);
    const total = source.pages.length;
    let pictureless = 0;
    try {
      const pictured = searchableDossier(source, { picture: scans.picture, jpeg: pack.jpeg });
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

  return {
    jobs,
    async pdf(dossier, by) {
      const row = await store.dossier(dossier);
      if (row === undefined) return;
      const { name } = row;
      const file = await desktop.beginExport(copyName(name, '可检索.pdf')).catch((error: unknown) => {
        tell({ id: add(name), name, phase: 'failed', error: refusal(error) });
        return 'cancelled' as const;
      });
      if (file === 'cancelled') return;
      const id = add(name);
      before = before.then(() => runPdf(id, name, dossier, file, by));
      await before;
    },
    async text(dossier, by) {
      const source = await sourceOf(dossier);
      const { name } = source;
      const bytes = new TextEncoder().encode(dossierText(source));
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

/** Pages come in the order of their scans, so one scan is open at a time. */
function scansInTurn(scans: readonly Scan[], open: (scan: Scan) => Promise<OpenScan>) {
  let current: { readonly digest: Sha256; readonly scan: OpenScan } | undefined;
  const close = async (): Promise<void> => {
    const { scan } = current ?? {};
    current = undefined;
    await scan?.close();
  };
  return {
    close,
    async picture({ scan: digest, index }: ReadPage, dpi: number) {
      if (current?.digest !== digest) {
        await close();
        current = { digest, scan: await open(scans.find(({ sha256 }) => sha256 === digest)!) };
      }
      return current.scan.picture(index, dpi);
    },
  };
}

const refusal = (error: unknown): AppError =>
  error instanceof AppError ? error : new AppError('refused', error instanceof Error ? error.message : String(error));
