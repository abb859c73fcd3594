import { AppError } from '../../base/app-error';
import { demandDecodable, openPictures } from './open-pictures';
import { oriented } from './oriented';
import type { Rgba } from './pixels';
import { hasSoundDirectories, isMisread, type TiffDirectory, tiffHeader } from './tiff-header';
import { decodableDirectory, rgbaOfTiff } from './tiff-pixels';

/** The part of utif2 that is used; each host brings the library. */
export type TiffLibrary<Directory extends TiffDirectory> = {
  directories(file: ArrayBuffer): readonly Directory[];
  /** Decompressed samples; may leave them in the directory as well. */
  decode(file: ArrayBuffer, directory: Directory): Uint8Array;
};

/** Largest TIFF held in memory; its pages are decoded one at a time. */
export const largestTiff = 1_500_000_000;

/** Every page of a TIFF, previews left out. @throws AppError `file-damaged`, `image-too-large` */
export function openTiffPages<Directory extends TiffDirectory>(
  name: string,
  file: ArrayBuffer,
  library: TiffLibrary<Directory>,
) {
  if (!hasSoundDirectories(file)) throw new AppError('file-damaged', name);

  const pages = directoriesOf(name, file, library).flatMap((directory) => {
    const header = tiffHeader(directory);
    return header === undefined ? [] : [{ directory, header }];
  });
  if (pages.length === 0) throw new AppError('file-damaged', name);
  for (const { header } of pages) demandDecodable(name, header);

  let held: ArrayBuffer | undefined = file;
  const stored = pages.map(({ directory, header }) => ({
    ...header,
    decode: async (): Promise<Rgba> => {
      if (held === undefined || isMisread(directory)) throw new Error('not decodable');
      const shaped = decodableDirectory(directory);
      return oriented(rgbaOfTiff(shaped, library.decode(held, shaped)), header.orientation);
    },
  }));
  return openPictures(name, stored, () => {
    held = undefined;
  });
}

function directoriesOf<Directory extends TiffDirectory>(
  name: string,
  file: ArrayBuffer,
  library: TiffLibrary<Directory>,
): readonly Directory[] {
  try {
    return library.directories(file);
  } catch {
    throw new AppError('file-damaged', name);
  }
}
