import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';

/**
 * Everything a Word or Excel file says, its properties too, with the joints between runs closed: what a search would find.
 * Paragraphs, cells and parts are kept apart, so that no word is found that nobody wrote.
 */
export async function readBack(bytes: Uint8Array): Promise<string> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes));
  const said: string[] = [];
  for (const entry of await reader.getEntries()) {
    if (entry.directory || !/\.(xml|rels)$/.test(entry.filename)) continue;
    const xml = await entry.getData(new TextWriter());
    said.push(
      plain(xml.replaceAll(/<\/(?:w:p|si|c|Relationship)>/g, '\f').replaceAll(/<[^>]*>/g, '')),
      attributes(xml),
    );
  }
  await reader.close();
  return said.join('\f');
}

/** Names of pictures and fields are attributes. */
const attributes = (xml: string): string => plain([...xml.matchAll(/"([^"]*)"/g)].map(([, value]) => value).join('\n'));

const plain = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
