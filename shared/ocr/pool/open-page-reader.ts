import { AppError } from '../../base/app-error';
import type { PageReader, ReaderNotice, ReadingPolicy } from '../../ports/page-reader';
import { type EnginePool, openEnginePool, type PoolOptions } from './engine-pool';

export type ReaderHost = Omit<PoolOptions, 'start'> & { readonly runtime: string };

/** A reader for the policy; where PP-OCR cannot start (memory, processor, security policy) tesseract reads and the notice says so. */
export async function openPageReader(policy: ReadingPolicy, { runtime, ...host }: ReaderHost): Promise<PageReader> {
  const pace = policy === 'quick' ? 'quick' : 'standard';
  const open = (engine: 'tesseract' | 'pp-ocr') =>
    openEnginePool({ ...host, start: { do: 'start', engine, pace, runtime } });
  if (policy === 'tesseract-only') return readerOver(await open('tesseract'));
  try {
    return readerOver(await open('pp-ocr'));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return readerOver(await open('tesseract'), 'pp-ocr-unavailable');
  }
}

function readerOver(pool: EnginePool, notice?: ReaderNotice): PageReader {
  const { started, size, pause, resume, cancel, close } = pool;
  return {
    ...started,
    size,
    ...(notice === undefined ? {} : { notice }),
    look: (picture) => pool.run({ do: 'look', picture }),
    takePrint: (picture, print) => pool.run({ do: 'print', picture, print }),
    read: (picture, look, signal) => pool.run({ do: 'read', picture, look }, signal),
    pause,
    resume,
    cancel,
    close,
  };
}
