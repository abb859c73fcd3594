import UTIF, { type IFD } from 'utif2';
import { AppError } from '#shared/base/app-error';
import { largestTiff, openTiffPages, type TiffLibrary } from '#shared/intake/index';
import type { OpenScan, ScanBytes } from '#shared/ports/page-rasterizer';

/** @throws AppError `file-damaged`, `file-too-large`, `image-too-large` */
export async function openTiff(name: string, bytes: ScanBytes): Promise<OpenScan> {
  if ((bytes instanceof Uint8Array ? bytes.length : bytes.size) > largestTiff) {
    throw new AppError('file-too-large', name);
  }
  const file = bytes instanceof Uint8Array ? new Uint8Array(bytes).buffer : await bytes.arrayBuffer();
  return openTiffPages(name, file, utif);
}

const utif: TiffLibrary<IFD> = {
  directories: (file) => UTIF.decode(file),
  decode: (file, directory) => {
    quietly(() => UTIF.decodeImage(file, directory));
    return directory.data;
  },
};

/** utif2 writes to the console for tiled pictures; standard output belongs to reports. */
function quietly(work: () => void): void {
  const { log } = console;
  console.log = () => undefined;
  try {
    work();
  } finally {
    console.log = log;
  }
}
