import type { Sha256 } from '#shared/model/ids';
import type { ReadPage } from '#shared/model/page-text';
import type { Scan } from '#shared/model/scan';
import type { OpenScan } from '#shared/ports/page-rasterizer';

/** Pages come in the order of their scans, so one scan is open at a time. */
export function scansInTurn(scans: readonly Scan[], open: (scan: Scan) => Promise<OpenScan>) {
  let current: { readonly digest: Sha256; readonly scan: OpenScan } | undefined;
  const close = async (): Promise<void> => {
    const { scan } = current ?? {};
    current = undefined;
    await scan?.close();
  };
  return {
    close,
    async picture({ scan: digest, index }: ReadPage, dpi: number) {
      if (current?.digest !== digest) {
        await close();
        current = { digest, scan: await open(scans.find(({ sha256 }) => sha256 === digest)!) };
      }
      return current.scan.picture(index, dpi);
    },
  };
}
