import { AppError } from '../../base/app-error';
import type { AcceptedFile, CollectedScans, FileBytes, GivenFile, RefusedFile } from './given-file';
import { identify } from './identify';
import { isLitter } from './safe-archive-path';
import { type Archive, type ArchiveLimits, archiveLimits, archivesWithin, unpack } from './unpack';

/** Reads archives; each host brings its library. @throws AppError `file-damaged` */
export type OpenArchive = (name: string, bytes: FileBytes) => Promise<Archive>;

/** Sorts whatever was given into scans and refusals, zips and zips in zips opened. One bad file never stops the rest. */
export async function collectFiles(
  files: AsyncIterable<GivenFile> | Iterable<GivenFile>,
  openArchive: OpenArchive,
  limits: ArchiveLimits = archiveLimits,
): Promise<CollectedScans> {
  const accepted: AcceptedFile[] = [];
  const refused: RefusedFile[] = [];
  const budget = { bytes: limits.total, files: limits.files };

  async function take(file: GivenFile, depth: number): Promise<void> {
    if (size(file.bytes) === 0) throw new AppError('file-empty', file.path);

    const media = identify(await head(file.bytes), file.path);
    if (media === undefined) throw new AppError('file-unsupported', file.path);
    if (media !== 'application/zip') accepted.push({ ...file, media });
    else await takeArchive(file, depth);
  }

  async function takeArchive(file: GivenFile, depth: number): Promise<void> {
    if (depth === archivesWithin) throw new AppError('archive-too-large', file.path);
    const folder = file.path.replace(/\.zip$/i, '');
    for await (const found of unpack(file.path, await openArchive(file.path, file.bytes), budget, limits)) {
      if ('code' in found) refused.push(found);
      else await orRefuse({ path: `${folder}/${found.path}`, bytes: found.bytes }, depth + 1);
    }
  }

  async function orRefuse(file: GivenFile, depth: number): Promise<void> {
    try {
      await take(file, depth);
    } catch (error) {
      refused.push(refusal(file.path, error));
    }
  }

  for await (const file of files) if (!isLitter(file.path)) await orRefuse(file, 0);
  return { accepted, refused };
}

/** A refusal as data; anything that is no refusal by the world means the file could not be read. */
export function refusal(path: string, error: unknown): RefusedFile {
  return error instanceof AppError
    ? { name: path, code: error.code, detail: error.detail }
    : { name: path, code: 'file-damaged', detail: path };
}

const size = (bytes: FileBytes): number => (bytes instanceof Uint8Array ? bytes.length : bytes.size);

const head = async (bytes: FileBytes): Promise<Uint8Array> =>
  bytes instanceof Uint8Array ? bytes.subarray(0, 1100) : new Uint8Array(await bytes.slice(0, 1100).arrayBuffer());
