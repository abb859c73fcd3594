import type { Store } from '#renderer/storage/index.ts';
import { AppError } from '#shared/base/app-error';
import { errorWords } from '#shared/base/error-words';
import {
  type AcceptedFile,
  type CollectedScans,
  type FileGroup,
  type GivenFile,
  groupIntoDossiers,
} from '#shared/intake/index';
import type { DossierId, ReviewerName } from '#shared/model/ids';
import type { Scan } from '#shared/model/scan';
import type { Ids } from '#shared/ports/clock';
import type { Library } from '#shared/ports/library';
import type { OpenScan } from '#shared/ports/page-rasterizer';
import { digestOf } from './digest-of';

export type ImportPorts = {
  /** Opens archives and leaves out what is no scan. */
  collect(files: readonly GivenFile[]): Promise<CollectedScans>;
  /** Opens a scan for its pages, asking for a password where one is set. @throws AppError */
  open(file: AcceptedFile): Promise<{ readonly scan: OpenScan; readonly password: string | undefined }>;
  readonly library: Pick<Library, 'keepOriginal'>;
  readonly store: Pick<Store, 'commit' | 'dossiersWith' | 'rememberPassword'>;
  readonly ids: Ids;
  received(dossier: DossierId): void;
};

export type ImportProgress = {
  readonly phase: 'sorting' | 'storing' | 'done';
  readonly done: number;
  readonly total: number;
  readonly received: number;
  /** A sentence for each file left out. */
  readonly refused: readonly string[];
  /** A sentence for each file that was here already. */
  readonly known: readonly string[];
};

/** Takes in whatever was given, dossier by dossier; one bad file never stops the rest. */
export async function importDossiers(
  files: readonly GivenFile[],
  by: ReviewerName,
  ports: ImportPorts,
  progress: (now: ImportProgress) => void,
): Promise<ImportProgress> {
  let now: ImportProgress = { phase: 'sorting', done: 0, total: 0, received: 0, refused: [], known: [] };
  const tell = (change: Partial<ImportProgress>): void => {
    now = { ...now, ...change };
    progress(now);
  };

  tell({});
  const { accepted, refused } = await ports.collect(files);
  const dossiers = groupIntoDossiers(accepted);
  tell({
    phase: 'storing',
    total: dossiers.length,
    refused: refused.map(({ code, detail }) => errorWords(code, detail)),
  });
  for (const dossier of dossiers) {
    const stored = await storeFiles(dossier, ports);
    tell({ refused: [...now.refused, ...stored.refused], known: [...now.known, ...stored.known] });
    if (stored.scans.length > 0) {
      const id = ports.ids.fresh() as DossierId;
      const { name } = dossier;
      await ports.store.commit({ kind: 'dossier.received', subject: id, payload: { name, scans: stored.scans } }, by);
      ports.received(id);
      tell({ received: now.received + 1 });
    }
    tell({ done: now.done + 1 });
  }
  tell({ phase: 'done' });
  return now;
}

type Stored = {
  readonly scans: readonly Scan[];
  readonly refused: readonly string[];
  readonly known: readonly string[];
};

async function storeFiles({ files }: FileGroup<AcceptedFile>, ports: ImportPorts): Promise<Stored> {
  const scans: Scan[] = [];
  const refused: string[] = [];
  const known: string[] = [];
  for (const file of files) {
    try {
      // A file that is here already need not be opened, nor its password asked for.
      const here = (await ports.store.dossiersWith(await digestOf(file.bytes)))[0]?.name;
      if (here !== undefined) {
        known.push(alreadyIn(file.path, here));
        continue;
      }
      const scan = await storeFile(file, ports);
      if (scan.incomplete) refused.push(errorWords('file-incomplete', file.path));
      const twice = scans.some(({ sha256 }) => sha256 === scan.sha256);
      if (twice) known.push(`“${file.path}”与同一案卷中的另一个文件完全相同，没有重复导入。`);
      else scans.push(scan);
    } catch (error) {
      if (error instanceof AppError && endsAll.has(error.code)) throw error;
      refused.push(sentence(error, file.path));
    }
  }
  return { scans, refused, known };
}

const alreadyIn = (path: string, dossier: string): string => `“${path}”已在案卷“${dossier}”中，没有重复导入。`;

/** What no other file would survive either. */
const endsAll = new Set(['disk-full', 'disk-low', 'library-locked', 'journal-broken']);

async function storeFile(file: AcceptedFile, ports: ImportPorts): Promise<Scan> {
  const { scan, password } = await ports.open(file);
  await scan.close();
  const { sha256 } = await ports.library.keepOriginal(file.bytes);
  if (password !== undefined) await ports.store.rememberPassword(sha256, password);
  const bytes = file.bytes instanceof Uint8Array ? file.bytes.byteLength : file.bytes.size;
  const name = file.path.split('/').at(-1) ?? file.path;
  const kept = { sha256, name, media: file.media, bytes, pages: scan.pages };
  return scan.salvaged ? { ...kept, incomplete: true } : kept;
}

const sentence = (error: unknown, path: string): string =>
  error instanceof AppError ? errorWords(error.code, error.detail || path) : errorWords('file-damaged', path);
