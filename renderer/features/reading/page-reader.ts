import type { Turn } from '#shared/model/geometry';
import type { Page } from '#shared/model/page';
import type { PageReading } from '#shared/model/page-text';
import type { OpenScan } from '#shared/ports/page-rasterizer';

/** Everything between an open scan and a finished reading of one of its pages. */
export type PageReader = {
  /** Changes whenever the same page would be read differently. */
  readonly recipe: string;
  /** Pages it can read at a time. */
  readonly lanes: number;
  /**
   * `turn` is a person's word on which way is up.
   * @throws AppError `page-unreadable`, `engine-timeout`, `engine-unavailable`, `cancelled`
   */
  read(
    scan: OpenScan,
    page: Page,
    options: { readonly turn: Turn | undefined; readonly signal: AbortSignal },
  ): Promise<{ readonly reading: PageReading; readonly thumbnail?: Blob }>;
};
