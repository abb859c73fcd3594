import type { Sha256 } from '#shared/model/ids';
import type { Page } from '#shared/model/page';
import type { Scan } from '#shared/model/scan';
import type { OpenScan } from '#shared/ports/page-rasterizer';

/** Opens each scan when the first of the pages to be read needs it and closes it after the last. */
export function sharedScans(scans: readonly Scan[], pages: readonly Page[], open: (scan: Scan) => Promise<OpenScan>) {
  const left = new Map<Sha256, number>();
  for (const { scan } of pages) left.set(scan, (left.get(scan) ?? 0) + 1);
  const opened = new Map<Sha256, Promise<OpenScan>>();

  async function close(digest: Sha256): Promise<void> {
    const scan = opened.get(digest);
    opened.delete(digest);
    await scan?.then(
      (each) => each.close(),
      () => {},
    );
  }

  return {
    for({ scan: digest }: Page): Promise<OpenScan> {
      const scan = opened.get(digest) ?? open(scans.find(({ sha256 }) => sha256 === digest)!);
      opened.set(digest, scan);
      return scan;
    },
    async done({ scan: digest }: Page): Promise<void> {
      const pending = (left.get(digest) ?? 1) - 1;
      left.set(digest, pending);
      if (pending === 0) await close(digest);
    },
    closeAll: async () => {
      await Promise.all([...opened.keys()].map(close));
    },
  };
}
