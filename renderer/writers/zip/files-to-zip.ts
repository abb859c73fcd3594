import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

// The library's own workers are made from blob: addresses, which the window's content policy forbids.
configure({ useWebWorkers: false });

/** Several finished files as one .zip; names are marked as UTF-8, so that Chinese ones open right everywhere. */
export async function filesToZip(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { keepOrder: true });
  for (const { name, bytes } of files) await zip.add(name, new Uint8ArrayReader(bytes), { level: 0 });
  return zip.close();
}
