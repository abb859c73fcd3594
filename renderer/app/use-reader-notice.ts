import { useEffect, useState } from 'react';
import { readerNoticeWords } from '#shared/ocr/index';
import type { ReaderNotice } from '#shared/ports/page-reader';
import { useServices } from './services-context';

/** What to show where pages are not read as asked for: the engine that reads instead, and the sentence. */
export type ShownNotice = { readonly reads: '标准引擎' | '备用引擎'; readonly words: string };

/** Undefined where pages are read as asked for, and where nothing reads them: the queue says that. */
export function useReaderNotice(): ShownNotice | undefined {
  const { readerNotice } = useServices();
  const [notice, setNotice] = useState<ReaderNotice | undefined>(undefined);
  useEffect(() => {
    void readerNotice.then(setNotice, () => {});
  }, [readerNotice]);
  if (notice === undefined) return undefined;
  return { reads: notice.unavailable === 'pp-ocr' ? '备用引擎' : '标准引擎', words: readerNoticeWords(notice) };
}
