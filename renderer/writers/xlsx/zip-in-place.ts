import { type AsyncZippable, type FlateCallback, zipSync } from 'fflate';

export * from 'fflate';

/**
 * Takes the place of fflate's own `zip` under the workbook library (see electron.vite.config.ts): that one packs larger
 * files, such as crops of pages, in workers made from blob: addresses, which the content policy forbids, and then waits
 * for ever. A workbook is packed in a moment.
 */
export function zip(files: AsyncZippable, callback: FlateCallback): void {
  callback(null, zipSync(files as Parameters<typeof zipSync>[0]));
}
