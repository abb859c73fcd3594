import type { Sha256 } from '#shared/model/ids';
import type { OpenScan } from '#shared/ports/page-rasterizer';
import type { Picture } from '#shared/ports/picture';

/** A page by its place in a scan, which no regrouping changes. */
export type PageKey = { readonly scan: Sha256; readonly index: number };

/** What the viewer draws: as scanned, not yet turned upright. */
export type PageBitmap = { readonly width: number; readonly height: number; close(): void };

export type Want = 'seen' | 'next' | 'thumbnail';

/** Pictures of pages, drawn on demand, the most wanted first, and let go when others need the room. */
export type PagePictures<B extends PageBitmap = ImageBitmap> = {
  /** @throws AppError `page-unreadable`; rejects with the signal's reason when nobody waits any more */
  picture(page: PageKey, dpi: number, want: Want, signal?: AbortSignal): Promise<B>;
  /** The sharpest picture at hand, to show while a better one is drawn. */
  atHand(page: PageKey): B | undefined;
  /** Lets go of everything; a picture asked for later opens its scan anew. */
  close(): Promise<void>;
};

export type PictureSource<B extends PageBitmap> = {
  readonly open: (scan: Sha256) => Promise<OpenScan>;
  readonly bitmap: (picture: Picture) => Promise<B>;
  /** Bytes of pixels to keep for pages and for thumbnails. */
  readonly keep: { readonly pages: number; readonly thumbnails: number };
};

type Job<B> = {
  readonly page: PageKey;
  readonly dpi: number;
  readonly want: Want;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (bitmap: B) => void;
  readonly reject: (reason: unknown) => void;
};

const RANK: Record<Want, number> = { seen: 0, next: 1, thumbnail: 2 };

export function createPagePictures<B extends PageBitmap>(source: PictureSource<B>): PagePictures<B> {
  const scans = new Map<Sha256, Promise<OpenScan>>();
  const pages = boundedBitmaps<B>(source.keep.pages);
  const thumbnails = boundedBitmaps<B>(source.keep.thumbnails);
  const waiting: Job<B>[] = [];
  let busy = false;

  function opened(scan: Sha256): Promise<OpenScan> {
    const known = scans.get(scan);
    if (known) return known;
    const opening = source.open(scan);
    scans.set(scan, opening);
    opening.catch(() => scans.delete(scan));
    return opening;
  }

  const shelf = (want: Want) => (want === 'thumbnail' ? thumbnails : pages);

  async function work(): Promise<void> {
    if (busy) return;
    busy = true;
    for (let job = take(waiting); job; job = take(waiting)) await draw(job);
    busy = false;
  }

  async function draw({ page, dpi, want, resolve, reject }: Job<B>): Promise<void> {
    try {
      const kept = shelf(want).get(page, dpi);
      if (kept) return resolve(kept);
      const scan = await opened(page.scan);
      const bitmap = await source.bitmap(await scan.picture(page.index, dpi));
      shelf(want).put(page, dpi, bitmap);
      resolve(bitmap);
    } catch (reason) {
      reject(reason);
    }
  }

  return {
    picture(page, dpi, want, signal) {
      const kept = shelf(want).get(page, dpi);
      if (kept) return Promise.resolve(kept);
      return new Promise((resolve, reject) => {
        waiting.push({ page, dpi, want, signal, resolve, reject });
        void work();
      });
    },
    atHand: (page) => pages.sharpest(page) ?? thumbnails.sharpest(page),
    async close() {
      for (const job of waiting.splice(0)) job.reject(new DOMException('closed', 'AbortError'));
      pages.clear();
      thumbnails.clear();
      const open = [...scans.values()];
      scans.clear();
      // A scan that never opened has nothing to close.
      await Promise.allSettled(open.map(async (scan) => (await scan).close()));
    },
  };
}

/** The most wanted job nobody has given up; of equals the latest, because that is what is on the screen now. */
function take<B>(waiting: Job<B>[]): Job<B> | undefined {
  for (const job of waiting.filter(({ signal }) => signal?.aborted)) {
    waiting.splice(waiting.indexOf(job), 1);
    job.reject(job.signal?.reason);
  }
  const next = waiting.reduce<Job<B> | undefined>(
    (best, job) => (best && RANK[best.want] < RANK[job.want] ? best : job),
    undefined,
  );
  if (next) waiting.splice(waiting.indexOf(next), 1);
  return next;
}

/** Least recently used goes first; what is let go is closed, its canvas keeps its own copy. */
function boundedBitmaps<B extends PageBitmap>(limit: number) {
  const kept = new Map<string, { readonly page: PageKey; readonly dpi: number; readonly bitmap: B }>();
  const sizeOf = ({ width, height }: PageBitmap): number => width * height * 4;
  const keyOf = (page: PageKey, dpi: number): string => `${page.scan}/${page.index}/${dpi}`;
  let bytes = 0;

  function drop(key: string): void {
    const entry = kept.get(key);
    if (!entry) return;
    kept.delete(key);
    bytes -= sizeOf(entry.bitmap);
    entry.bitmap.close();
  }

  return {
    get(page: PageKey, dpi: number): B | undefined {
      const key = keyOf(page, dpi);
      const entry = kept.get(key);
      if (!entry) return undefined;
      kept.delete(key);
      kept.set(key, entry);
      return entry.bitmap;
    },
    put(page: PageKey, dpi: number, bitmap: B): void {
      const key = keyOf(page, dpi);
      drop(key);
      kept.set(key, { page, dpi, bitmap });
      bytes += sizeOf(bitmap);
      for (const oldest of kept.keys()) {
        if (bytes <= limit || oldest === key) break;
        drop(oldest);
      }
    },
    sharpest: (page: PageKey): B | undefined =>
      [...kept.values()]
        .filter((entry) => entry.page.scan === page.scan && entry.page.index === page.index)
        .sort((a, b) => b.dpi - a.dpi)[0]?.bitmap,
    clear(): void {
      for (const key of [...kept.keys()]) drop(key);
    },
  };
}
