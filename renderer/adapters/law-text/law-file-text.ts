import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { AppError } from '#shared/base/app-error';

/** Laws are long, but no law is a picture book. */
const MOST_BYTES = 20 * 2 ** 20;

/** Words of a text or Word file, a line a paragraph. @throws AppError `file-empty`, `file-too-large`, `file-damaged`, `law-file-unsupported` */
export async function lawFileText(file: File): Promise<string> {
  if (file.size === 0) throw new AppError('file-empty', file.name);
  if (file.size > MOST_BYTES) throw new AppError('file-too-large', file.name);
  if (/\.docx$/i.test(file.name)) return wordText(file);
  if (/\.(?:txt|md)$/i.test(file.name)) return plainWords(await file.arrayBuffer());
  throw new AppError('law-file-unsupported', file.name);
}

/** Texts from older systems are not in UTF-8. */
function plainWords(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

async function wordText(file: File): Promise<string> {
  const reader = new ZipReader(new BlobReader(file));
  try {
    const main = (await reader.getEntries()).find(({ filename }) => filename === 'word/document.xml');
    if (main === undefined || main.directory) throw new AppError('file-damaged', file.name);
    const xml = new DOMParser().parseFromString(await main.getData(new TextWriter()), 'text/xml');
    return [...xml.getElementsByTagName('w:p')].map(paragraphText).join('\n');
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('file-damaged', file.name);
  } finally {
    await reader.close();
  }
}

/** Tabs and line breaks inside a paragraph are kept as such. */
const paragraphText = (paragraph: Element): string =>
  [...paragraph.getElementsByTagName('*')]
    .map(({ nodeName, textContent }) => {
      if (nodeName === 'w:t') return textContent ?? '';
      return nodeName === 'w:br' ? '\n' : nodeName === 'w:tab' ? ' ' : '';
    })
    .join('');
