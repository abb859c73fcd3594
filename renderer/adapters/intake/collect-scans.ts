import { type CollectedScans, collectFiles, type GivenFile } from '#shared/intake/index';
import { openArchive } from './open-archive';

/** Scans among what was dropped or picked; the rest is refused by name. */
export const collectScans = (files: AsyncIterable<GivenFile> | Iterable<GivenFile>): Promise<CollectedScans> =>
  collectFiles(files, openArchive);
