import { AppError } from '../../base/app-error';
import type { EngineTrouble, PageReader, ReaderNotice, ReadingPolicy } from '../../ports/page-reader';
import { type EnginePool, openEnginePool, type PoolOptions } from './engine-pool';

export type ReaderHost = Omit<PoolOptions, 'start'> & {
  readonly runtime: string;
  /** The policy's own engine or none: for comparing two. */
  readonly noOther?: boolean;
};

/**
 * A reader for the policy; where its engine cannot start (a file of it is missing, memory, processor, security policy) the
 * other reads and the notice says so.
 * @throws AppError an EngineTrouble, where neither starts that of the one asked for
 */
export async function openPageReader(
  policy: ReadingPolicy,
  { runtime, noOther = false, ...host }: ReaderHost,
): Promise<PageReader> {
  const pace = policy === 'quick' ? 'quick' : 'standard';
  const open = (engine: 'tesseract' | 'pp-ocr') =>
    openEnginePool({ ...host, start: { do: 'start', engine, pace, runtime } });
  const [wanted, other] =
    policy === 'tesseract-only' ? (['tesseract', 'pp-ocr'] as const) : (['pp-ocr', 'tesseract'] as const);
  try {
    return readerOver(await open(wanted));
  } catch (error) {
    if (noOther || !(error instanceof AppError) || !isTrouble(error.code)) throw error;
    const notice = { unavailable: wanted, because: error.code, detail: error.detail };
    const pool = await open(other).catch(() => {
      throw error;
    });
    return readerOver(pool, notice);
  }
}

const isTrouble = (code: AppError['code']): code is EngineTrouble =>
  code === 'engine-file-missing' || code === 'engine-file-damaged' || code === 'engine-unavailable';

function readerOver(pool: EnginePool, notice?: ReaderNotice): PageReader {
  const { started, size, pause, resume, cancel, close } = pool;
  return {
    ...started,
    size,
    ...(notice === undefined ? {} : { notice }),
    page: (picture, known, signal) => pool.run({ do: 'page', picture, known }, signal),
    look: (picture) => pool.run({ do: 'look', picture }),
    read: (picture, look, signal) => pool.run({ do: 'read', picture, look }, signal),
    pause,
    resume,
    cancel,
    close,
  };
}
