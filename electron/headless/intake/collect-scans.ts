import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { openArchive } from '#renderer/adapters/intake/open-archive.ts';
import { AppError } from '#shared/base/app-error';
import {
  type CollectedScans,
  collectFiles,
  type GivenFile,
  orderFiles,
  type RefusedFile,
  refusal,
} from '#shared/intake/index';
import { diskFile } from './disk-file';

/** Scans among files, folders and zips named on the command line; what is missing or no scan is refused by name. */
export async function collectScans(paths: readonly string[]): Promise<CollectedScans> {
  const missing: RefusedFile[] = [];
  const { accepted, refused } = await collectFiles(given(paths, missing), openArchive);
  return { accepted, refused: [...missing, ...refused] };
}

async function* given(paths: readonly string[], missing: RefusedFile[]): AsyncGenerator<GivenFile> {
  for (const path of paths) {
    for await (const found of walk(resolve(path), basename(resolve(path)))) {
      try {
        yield { path: found.path, bytes: await diskFile(found.place) };
      } catch {
        missing.push(refusal(path, new AppError('not-found', path)));
      }
    }
  }
}

type Found = { readonly place: string; readonly path: string };

/** `path` begins with the name of what was given. Links are followed nowhere: a folder that holds itself has no end. */
async function* walk(place: string, path: string): AsyncGenerator<Found> {
  const isFolder = await stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    yield { place, path };
    return;
  }
  const entries = await readdir(place, { withFileTypes: true });
  for (const { path: name } of orderFiles(
    entries.filter((entry) => entry.isFile() || entry.isDirectory()).map((entry) => ({ path: entry.name })),
  )) {
    yield* walk(join(place, name), `${path}/${name}`);
  }
}
