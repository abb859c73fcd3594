import { AppError } from '#shared/base/app-error';
import type { TextLine } from '#shared/model/page-text';
import type { OpenScan, PageRasterizer, ScanBytes } from '#shared/ports/page-rasterizer';
import type { Picture } from '#shared/ports/picture';
import type { RasterAnswer, RasterRequest, RasterTask } from './messages';

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };

export type BrowserRasterizer = PageRasterizer & {
  /** Everything a PDF says: words of its pages, properties, bookmarks, notes. @throws AppError `page-unreadable` */
  words(bytes: Uint8Array): Promise<string>;
};

/** Pages are made in a worker of their own, started at the first file. `assets`: folder with pdf.js's files. */
export function browserRasterizer(assets = new URL('./pdfjs', document.baseURI).href): BrowserRasterizer {
  let worker: ReturnType<typeof startWorker> | undefined;
  const started = (): ReturnType<typeof startWorker> => {
    worker ??= startWorker(assets, () => {
      worker = undefined;
    });
    return worker;
  };

  return {
    words: (bytes) => started().ask({ do: 'words', bytes }) as Promise<string>,
    open: async ({ name, media, bytes }, password) => {
      const { ask } = started();
      const opened = await ask({ do: 'open', name, media, bytes: await sendable(bytes), password });
      const { scan, ...found } = opened as { readonly scan: number } & Pick<OpenScan, 'pages' | 'salvaged'>;
      return openScan(ask, scan, found);
    },
  };
}

/** Bytes and Blobs may go to a worker as they are, and Blobs stay on disk; anything else has to be read here. */
const sendable = async (bytes: ScanBytes): Promise<Uint8Array | Blob> =>
  bytes instanceof Uint8Array || bytes instanceof Blob ? bytes : new Uint8Array(await bytes.arrayBuffer());

type Ask = (task: RasterTask) => Promise<unknown>;

/** The worker answers each task with the value that its name promises. */
const openScan = (ask: Ask, scan: number, found: Pick<OpenScan, 'pages' | 'salvaged'>): OpenScan => ({
  ...found,
  picture: (index, dpi) => ask({ do: 'picture', scan, index, dpi }) as Promise<Picture>,
  crop: (index, box, dpi) => ask({ do: 'crop', scan, index, box, dpi }) as Promise<Picture>,
  textLayer: (index) => ask({ do: 'textLayer', scan, index }) as Promise<readonly TextLine[]>,
  close: async () => void (await ask({ do: 'close', scan })),
});

/** `gone` is called where the worker died: memory ran out, or its code could not be loaded. */
function startWorker(assets: string, gone: () => void): { readonly ask: Ask } {
  const worker = new Worker(new URL('./raster-worker.ts', import.meta.url), { type: 'module' });
  const { port1: port, port2 } = new MessageChannel();
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let dead = false;

  port.onmessage = ({ data }: MessageEvent<RasterAnswer>) => {
    const { resolve, reject } = waiting.get(data.id)!;
    waiting.delete(data.id);
    if ('code' in data) reject(new AppError(data.code, data.detail));
    else resolve(data.value);
  };
  worker.onerror = () => {
    dead = true;
    gone();
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new AppError('engine-unavailable', '页面图像'));
    waiting.clear();
  };
  worker.postMessage({ port: port2, assets }, [port2]);

  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        if (dead) return reject(new AppError('engine-unavailable', '页面图像'));
        asked += 1;
        waiting.set(asked, { resolve, reject });
        port.postMessage({ id: asked, task } satisfies RasterRequest);
      }),
  };
}
