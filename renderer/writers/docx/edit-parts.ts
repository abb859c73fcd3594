import { TextReader, TextWriter, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';

/** The file with one of its parts written anew; everything else goes over byte by byte. */
export async function withPartEdited(
  file: Uint8Array,
  path: string,
  edit: (xml: string) => string,
): Promise<Uint8Array> {
  const reader = new ZipReader(new Uint8ArrayReader(file));
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    if (entry.filename === path) {
      const xml = await entry.getData(new TextWriter(), { useWebWorkers: false });
      await writer.add(path, new TextReader(edit(xml)));
    } else {
      await writer.add(
        entry.filename,
        new Uint8ArrayReader(await entry.getData(new Uint8ArrayWriter(), { useWebWorkers: false })),
      );
    }
  }
  await reader.close();
  return writer.close();
}

/** A section ends in an empty paragraph: without a height of its own it would not fit on a page of 22 full lines. */
export const withFlatSectionEnd = (file: Uint8Array): Promise<Uint8Array> =>
  withPartEdited(file, 'word/document.xml', (xml) =>
    xml.replaceAll(
      '<w:pPr><w:sectPr',
      '<w:pPr><w:spacing w:before="0" w:after="0" w:line="10" w:lineRule="exact"/><w:sectPr',
    ),
  );
