import type { Desktop } from '#renderer/platform/desktop.ts';
import type { Attachment } from '#shared/model/attachment';

/** Keeps files as they are; the journal names them by digest. @throws AppError `disk-full` */
export const keepFiles = (library: Pick<Desktop, 'keepOriginal'>, files: readonly File[]): Promise<Attachment[]> =>
  Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: file.size,
      sha256: (await library.keepOriginal(file)).sha256,
    })),
  );
