import { useEffect, useState } from 'react';
import type { ReaderNotice } from '#shared/ports/page-reader';
import { useServices } from './services-context';

const words: Record<ReaderNotice, string> = {
  'pp-ocr-unavailable': '本机无法启动标准识别引擎，正在用备用引擎识别；准确率较低，请多核对原页。',
};

/** The sentence to show where pages are not read as asked for; undefined where they are. */
export function useReaderNotice(): string | undefined {
  const { readerNotice } = useServices();
  const [notice, setNotice] = useState<ReaderNotice | undefined>(undefined);
  useEffect(() => {
    void readerNotice.then(setNotice, () => setNotice('pp-ocr-unavailable'));
  }, [readerNotice]);
  return notice && words[notice];
}
