import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, test } from 'vitest';
import { paperToDocx, readBack, readHouseHead } from '#renderer/writers/index.ts';
import { officialPaper } from '../../shared/typesetting/papers';

const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const header = `<w:hdr ${NAMES}><w:p><w:r><w:t>云溪县司法局红头</w:t></w:r></w:p></w:hdr>`;
const body = (references: string) =>
  `<w:document ${NAMES}><w:body><w:p/><w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`;
const link = (id: string, target: string, mode = '') => `<Relationship Id="${id}" Type="x" Target="${target}"${mode}/>`;

async function file(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [path, text] of Object.entries(parts)) await writer.add(path, new TextReader(text));
  return writer.close();
}

const usual = {
  'word/document.xml': body('<w:headerReference w:type="first" r:id="a"/>'),
  'word/_rels/document.xml.rels': `<Relationships>${link('a', 'header1.xml')}</Relationships>`,
  'word/header1.xml': header,
};

describe('the house’s own head', () => {
  test('stands on the first page in place of ours, number and text stay', async () => {
    const house = await readHouseHead('红头.docx', await file(usual));
    const said = await readBack(await paperToDocx(officialPaper, house));
    expect(said).toContain('云溪县司法局红头');
    expect(said).toContain('云司发〔2025〕12号');
    expect(said).not.toContain('云溪县司法局文件');
    expect(await readBack(await paperToDocx(officialPaper))).toContain('云溪县司法局文件');
  });

  test.each([
    ['is no Word file', { 'a.txt': '红头' }],
    ['has no head', { ...usual, 'word/document.xml': body('') }],
    ['has an empty head', { ...usual, 'word/header1.xml': `<w:hdr ${NAMES}><w:p/></w:hdr>` }],
    [
      'shows pictures from elsewhere',
      {
        ...usual,
        'word/_rels/header1.xml.rels': `<Relationships>${link('p', 'http://x/y.png', ' TargetMode="External"')}</Relationships>`,
      },
    ],
  ])('of a file that %s is refused by name', async (_, parts) => {
    await expect(readHouseHead('红头.docx', await file(parts))).rejects.toMatchObject({
      code: 'letterhead-unusable',
      detail: '红头.docx',
    });
  });
  test('of bytes that are no archive likewise', async () => {
    await expect(readHouseHead('红头.docx', new Uint8Array([1, 2, 3]))).rejects.toMatchObject({
      code: 'letterhead-unusable',
    });
  });
});
