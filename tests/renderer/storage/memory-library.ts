import type { ReadingKey } from '#renderer/storage/reading-shelf.ts';
import { AppError } from '#shared/base/app-error';
import { sha256 } from '#shared/base/sha256';
import { GENESIS, sealAll } from '#shared/journal/index';
import type { Change } from '#shared/model/change';
import type { ReviewerName, Sha256 } from '#shared/model/ids';
import type { Entry } from '#shared/model/journal';
import type { Library } from '#shared/ports/library';

/** A library in memory whose disk can be made to refuse. */
export type MemoryLibrary = Library & {
  readonly lines: Entry[];
  readonly files: Map<string, string>;
  refuse: AppError | undefined;
};

export const at = '2024-03-05T06:03:12.000Z';
export const keyOf: ReadingKey = ({ scan, index }, recipe) => `reading-${scan}-${index}-${recipe}`;
export const clock = { now: () => new Date(at) };

export function memoryLibrary(place = `memory ${counter++}`): MemoryLibrary {
  const lines: Entry[] = [];
  const originals = new Map<Sha256, Uint8Array>();
  const files = new Map<string, string>();
  const library: MemoryLibrary = {
    lines,
    files,
    refuse: undefined,
    state: async () => ({ place, entries: lines.length, writable: true, freeBytes: undefined }),
    async append(changes: readonly Change[], by: ReviewerName) {
      if (library.refuse !== undefined) throw library.refuse;
      const entries = sealAll(changes, lines.at(-1) ?? GENESIS, { at, by, station: '评查一号' });
      lines.push(...entries);
      return entries;
    },
    entries: async (after, limit) => lines.slice(after, after + limit),
    async keepOriginal(bytes) {
      const held = new Uint8Array(await new Blob([bytes as Uint8Array<ArrayBuffer>]).arrayBuffer());
      const digest = sha256(held) as Sha256;
      const known = originals.has(digest);
      originals.set(digest, held);
      return { sha256: digest, known };
    },
    async original(digest) {
      const held = originals.get(digest);
      if (held === undefined) throw new AppError('not-found', digest);
      return held;
    },
    async keepDerived(key, text) {
      if (library.refuse !== undefined) throw library.refuse;
      files.set(key, text);
    },
    derived: async (key) => files.get(key),
  };
  return library;
}

let counter = 0;
