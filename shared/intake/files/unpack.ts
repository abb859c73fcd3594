import { AppError } from '../../base/app-error';
import type { RefusedFile } from './given-file';
import { isLitter, safeArchivePath } from './safe-archive-path';

/** One member of a zip. `size` is what its header claims; `read` stops as soon as more than `limit` bytes come out. */
export type ArchiveEntry = {
  readonly name: string;
  readonly folder: boolean;
  readonly encrypted: boolean;
  readonly size: number;
  readonly packedSize: number;
  /** @throws AppError `archive-too-large`; anything else means that this member is damaged. */
  read(limit: number): Promise<Uint8Array>;
};

export type Archive = AsyncIterable<ArchiveEntry> | Iterable<ArchiveEntry>;

/** Bytes for everything unpacked in one go and for one member; `ratio` counts only above `ratioFrom` bytes. */
export type ArchiveLimits = {
  readonly total: number;
  readonly member: number;
  readonly files: number;
  readonly ratio: number;
  readonly ratioFrom: number;
};

const MB = 1024 * 1024;

/** A blank bitmap packs 300 : 1 honestly, so the ratio speaks only where it would hurt. */
export const archiveLimits: ArchiveLimits = {
  total: 3072 * MB,
  member: 1024 * MB,
  files: 20_000,
  ratio: 200,
  ratioFrom: 100 * MB,
};

/** Zips inside zips that are followed. */
export const archivesWithin = 3;

/** What may still be unpacked, counted down across nested archives. */
export type ArchiveBudget = { bytes: number; files: number };

/** Members worth looking at, one at a time; unsafe, encrypted, damaged and oversized ones as refusals. */
export async function* unpack(
  archive: string,
  members: Archive,
  budget: ArchiveBudget,
  limits: ArchiveLimits,
): AsyncGenerator<{ readonly path: string; readonly bytes: Uint8Array } | RefusedFile> {
  for await (const member of members) {
    if (member.folder || isLitter(member.name)) continue;

    const path = safeArchivePath(member.name);
    if (path === undefined) {
      yield { name: `${archive}/${shown(member.name)}`, code: 'archive-unsafe-name', detail: archive };
      continue;
    }
    if (member.encrypted) {
      yield { name: archive, code: 'archive-encrypted', detail: archive };
      return;
    }
    if (isBomb(member, budget, limits)) {
      yield { name: `${archive}/${path}`, code: 'archive-too-large', detail: archive };
      return;
    }

    try {
      const bytes = await member.read(Math.min(budget.bytes, limits.member));
      budget.bytes -= bytes.length;
      budget.files -= 1;
      yield { path, bytes };
    } catch (error) {
      const tooLarge = error instanceof AppError && error.code === 'archive-too-large';
      const detail = tooLarge ? archive : `${archive}/${path}`;
      yield { name: `${archive}/${path}`, code: tooLarge ? 'archive-too-large' : 'file-damaged', detail };
      if (tooLarge) return;
    }
  }
}

function isBomb({ size, packedSize }: ArchiveEntry, budget: ArchiveBudget, limits: ArchiveLimits): boolean {
  const swells = size > limits.ratioFrom && size > packedSize * limits.ratio;
  return swells || size > limits.member || size > budget.bytes || budget.files <= 0;
}

/** A name fit to be shown: control characters replaced. */
const shown = (name: string): string => Array.from(name, (each) => (each < ' ' ? '□' : each)).join('');
