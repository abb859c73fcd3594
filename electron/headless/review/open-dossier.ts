import { AppError } from '#shared/base/app-error';
import { sha256 } from '#shared/base/sha256';
import type { AcceptedFile, FileGroup } from '#shared/intake/index';
import type { Sha256 } from '#shared/model/ids';
import type { Page } from '#shared/model/page';
import type { Scan } from '#shared/model/scan';
import type { OpenScan, PageRasterizer } from '#shared/ports/page-rasterizer';

/** A dossier whose scans are open; `refused` are files of it that could not be opened, or not as a whole. */
export type OpenDossier = {
  readonly name: string;
  readonly scans: readonly Scan[];
  readonly bytes: readonly Uint8Array[];
  readonly pages: readonly Page[];
  readonly refused: readonly AppError[];
  open(page: Page): Promise<OpenScan>;
  close(): Promise<void>;
};

/** Opens every scan of a group; one that will not open is named and the others make up the dossier. */
export async function openDossier(
  { name, files }: FileGroup<AcceptedFile>,
  rasterizer: PageRasterizer,
  password: string | undefined,
): Promise<OpenDossier> {
  const opened: { readonly scan: Scan; readonly bytes: Uint8Array; readonly source: OpenScan }[] = [];
  const refused: AppError[] = [];
  for (const file of files) {
    try {
      const bytes = file.bytes instanceof Uint8Array ? file.bytes : new Uint8Array(await file.bytes.arrayBuffer());
      const source = await rasterizer.open({ name: file.path, media: file.media, bytes: bytes.slice() }, password);
      const scan: Scan = {
        sha256: sha256(bytes) as Sha256,
        name: file.path,
        media: file.media,
        bytes: bytes.length,
        pages: source.pages,
        ...(source.salvaged ? { incomplete: true } : {}),
      };
      opened.push({ scan, bytes, source });
      if (scan.incomplete) refused.push(new AppError('file-incomplete', file.path));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refused.push(error);
    }
  }
  const sources = new Map(opened.map(({ scan, source }) => [scan.sha256, source]));
  return {
    name,
    scans: opened.map(({ scan }) => scan),
    bytes: opened.map(({ bytes }) => bytes),
    pages: pagesOf(opened.map(({ scan }) => scan)),
    refused,
    open: async ({ scan }) => sources.get(scan)!,
    close: async () => {
      for (const { source } of opened) await source.close();
    },
  };
}

function pagesOf(scans: readonly Scan[]): readonly Page[] {
  const each = scans.flatMap(({ sha256: scan, pages }) =>
    Array.from({ length: pages }, (_, index) => ({ scan, index })),
  );
  return each.map((page, index) => ({ ...page, ordinal: index + 1 }));
}
