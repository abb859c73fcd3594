import { AppError } from '#shared/base/app-error';
import { identify } from '#shared/intake/index';
import type { PageRasterizer } from '#shared/ports/page-rasterizer';
import { openPdf } from './open-pdf';
import { openPictureFile } from './open-picture-file';
import { openTiff } from './open-tiff';

/** Inside a worker. `assets`: address of the folder with pdf.js's `wasm/`, `cmaps/`, `standard_fonts/` and `iccs/`. */
export const workerRasterizer = (assets: string): PageRasterizer => ({
  async open({ name, bytes }, password) {
    const size = bytes instanceof Uint8Array ? bytes.length : bytes.size;
    if (size === 0) throw new AppError('file-empty', name);

    // The bytes decide, not what somebody said of them.
    const head = bytes instanceof Uint8Array ? bytes.subarray(0, 1100) : await bytes.slice(0, 1100).arrayBuffer();
    const media = identify(new Uint8Array(head), name);
    if (media === undefined || media === 'application/zip') throw new AppError('file-unsupported', name);
    if (media === 'application/pdf') return openPdf(name, bytes, assets, password);
    return media === 'image/tiff' ? openTiff(name, bytes) : openPictureFile(name, bytes, media);
  },
});
