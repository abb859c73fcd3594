import { AppError } from '#shared/base/app-error';
import type { OpenScan, PageRasterizer } from '#shared/ports/page-rasterizer';
import type { RasterAnswer, RasterRequest, RasterStart, RasterTask } from './messages';
import { pdfWords } from './pdf-words';
import { workerRasterizer } from './worker-rasterizer';

const scans = new Map<number, OpenScan>();
let opened = 0;

self.addEventListener('message', ({ data }: MessageEvent<Partial<RasterStart>>) => {
  const { port, assets } = data;
  if (port === undefined || assets === undefined) return;
  const rasterizer = workerRasterizer(assets);
  const words = (bytes: Uint8Array) => pdfWords(bytes, assets);
  port.onmessage = async (event: MessageEvent<RasterRequest>) => {
    const answer = await answered(event.data, rasterizer, words);
    port.postMessage(answer, transferable(answer));
  };
});

type Words = (bytes: Uint8Array) => Promise<string>;

async function answered({ id, task }: RasterRequest, rasterizer: PageRasterizer, words: Words): Promise<RasterAnswer> {
  try {
    return { id, value: await carryOut(task, rasterizer, words) };
  } catch (error) {
    if (error instanceof AppError) return { id, code: error.code, detail: error.detail };
    return { id, code: 'page-unreadable', detail: String(error) };
  }
}

async function carryOut(task: RasterTask, rasterizer: PageRasterizer, words: Words): Promise<unknown> {
  if (task.do === 'words') return words(task.bytes);
  if (task.do === 'open') {
    const scan = await rasterizer.open(task, task.password);
    opened += 1;
    scans.set(opened, scan);
    return { scan: opened, pages: scan.pages, salvaged: scan.salvaged ?? false };
  }
  const scan = scans.get(task.scan);
  if (scan === undefined) throw new AppError('not-found', String(task.scan));
  if (task.do === 'picture') return scan.picture(task.index, task.dpi);
  if (task.do === 'crop') return scan.crop(task.index, task.box, task.dpi);
  if (task.do === 'textLayer') return scan.textLayer(task.index);
  scans.delete(task.scan);
  return scan.close();
}

/** Pixels change hands, they are not copied. */
function transferable(answer: RasterAnswer): Transferable[] {
  const { value } = answer as { readonly value?: { readonly data?: Uint8ClampedArray<ArrayBuffer> } };
  return value?.data === undefined ? [] : [value.data.buffer];
}
