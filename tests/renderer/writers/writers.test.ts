import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import readSheet from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { paperToDocx, sheetToXlsx } from '#renderer/writers/index.ts';
import type { Paper } from '#shared/model/paper';
import { problemList, scoreSheet } from '#shared/outputs/index';
import { outcome, settled } from '../../shared/outputs/builders';
import { letterPaper, officialPaper } from '../../shared/typesetting/papers';

async function part(bytes: Uint8Array, name: string): Promise<string> {
  const entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries();
  const entry = entries.find(({ filename }) => filename === name);
  if (entry === undefined || entry.directory) throw new Error(`no ${name}`);
  return entry.getData(new TextWriter());
}

describe('Word', () => {
  test('A4 landscape, head rows repeat, words are all there', async () => {
    const xml = await part(await paperToDocx(scoreSheet(outcome(settled('甲<乙>&丙')))), 'word/document.xml');
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml).toContain('甲&lt;乙&gt;&amp;丙');
    expect(xml).toContain('总分：8.5 分');
  });
  test('grid columns are absolute and sum to the width between the margins', async () => {
    const xml = await part(await paperToDocx(scoreSheet(outcome(settled()))), 'word/document.xml');
    const grids = [...xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid]) =>
      [...grid!.matchAll(/w:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0),
    );
    expect(grids.length).toBeGreaterThan(2);
    for (const width of grids) expect(Math.abs(width - (257 / 25.4) * 1440)).toBeLessThan(15);
  });
  test('every kind of block can be drawn', async () => {
    const paper: Paper = {
      title: '样张',
      page: { size: 'A4', orientation: 'portrait' },
      footer: '',
      blocks: [
        { kind: 'title', text: '题' },
        { kind: 'heading', level: 1, text: '节' },
        { kind: 'paragraph', text: '段', indent: true },
        { kind: 'pairs', pairs: [{ label: '单', value: '数' }] },
        { kind: 'page-break' },
        { kind: 'signatures', signers: ['甲', '乙'], date: '2026年1月1日' },
      ],
    };
    const xml = await part(await paperToDocx(paper), 'word/document.xml');
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/);
    for (const word of ['题', '节', '段', '数', '甲', '2026年1月1日']) expect(xml).toContain(word);
  });
});

describe('official documents', () => {
  test('margins and grid of GB/T 9704, numbers on either side', async () => {
    const bytes = await paperToDocx(officialPaper);
    const xml = await part(bytes, 'word/document.xml');
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(xml).toMatch(/<w:docGrid [^>]*w:linePitch="579"/);
    expect(xml).toMatch(/w:eastAsia="仿宋_GB2312"/);
    expect(await part(bytes, 'word/settings.xml')).toMatch(/<w:evenAndOddHeaders(\/| w:val="true"\/)>/);
    expect(await part(bytes, 'word/styles.xml')).toContain('<w:widowControl w:val="0"/>');
    expect(await part(bytes, 'word/fontTable.xml')).toContain('FangSong');
  });
  test('the imprint is a table at the foot of the margins; the issuer is red', async () => {
    const xml = await part(await paperToDocx(officialPaper), 'word/document.xml');
    expect(xml).toMatch(/<w:tblpPr [^>]*w:tblpYSpec="bottom"/);
    expect(xml).toMatch(/<w:color w:val="FF0000"\/>.*云溪县司法局文件/);
  });
  test('a letter’s mark and lines are in the header of its first page', async () => {
    const bytes = await paperToDocx(letterPaper);
    expect(await part(bytes, 'word/document.xml')).toContain('<w:titlePg');
    const header = await part(bytes, 'word/header1.xml');
    expect(header.match(/<w:framePr /g)).toHaveLength(3);
    expect(header).toContain('w:val="thickThinSmallGap"');
  });
  test('a picture keeps its size in millimetres and says what it shows', async () => {
    const picture = {
      kind: 'picture',
      png: PIXEL,
      width: 50.8,
      height: 25.4,
      alt: '告知书第2页',
      caption: '图1',
      frame: true,
    } as const;
    const bytes = await paperToDocx({ ...officialPaper, blocks: [picture] });
    const xml = await part(bytes, 'word/document.xml');
    expect(xml).toMatch(/<wp:extent cx="1828800" cy="914400"\/>/);
    expect(xml).toContain('告知书第2页');
  });
});

/** One white pixel. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

describe('Excel', () => {
  test('read back: title, heads, one row for the problem', async () => {
    const bytes = await sheetToXlsx(problemList(outcome(settled())));
    const [list] = await readSheet(Buffer.from(bytes));
    expect(list!.sheet).toBe('问题清单');
    expect(list!.data[0]![0]).toContain('评查问题清单');
    expect(list!.data[1]!.slice(0, 3)).toEqual(['编号', '单位', '案卷/文号']);
    expect(list!.data[2]).toEqual(expect.arrayContaining(['001', '云溪县市场监督管理局', 1.5]));
    expect(list!.data).toHaveLength(3);
  });
  test('no tag names an attribute twice: Excel would call the file damaged', async () => {
    const bytes = await sheetToXlsx(problemList(outcome(settled())));
    for (const name of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml', 'xl/workbook.xml', 'xl/styles.xml']) {
      const doubled = [...(await part(bytes, name)).matchAll(/<[^/?!][^>]*>/g)].filter(([tag]) => {
        const names = [...tag.matchAll(/\s([\w:]+)=/g)].map(([, attribute]) => attribute);
        return new Set(names).size < names.length;
      });
      expect(doubled.map(([tag]) => tag)).toEqual([]);
    }
  });
  test('frozen head, filter, one page wide', async () => {
    const xml = await part(await sheetToXlsx(problemList(outcome(settled()))), 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<pane [^>]*ySplit="2"[^>]*state="frozen"/);
    expect(xml).toContain('<autoFilter ref="A2:R3"/>');
    expect(xml).toContain('fitToPage="1"');
    expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"/);
  });
  test('sums, notes, frozen columns, number formats, heads on every printed page, a picture', async () => {
    const bytes = await sheetToXlsx({
      name: '统计表',
      tables: [
        {
          tab: "甲'表",
          title: '统计',
          columns: [
            { title: '单位', width: 12, kind: 'text' },
            { title: '占比', width: 8, kind: 'percent' },
          ],
          rows: [['甲局', 0.52]],
          totals: ['合计', 1],
          notes: ['未决的不计。'],
          freeze: 1,
          paper: 'A4',
          pictures: [{ png: PIXEL, width: 60, height: 30, title: '等次分布' }],
        },
      ],
    });
    const sheet = await part(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<pane [^>]*xSplit="1"/);
    expect(sheet).toContain('<autoFilter ref="A2:B3"/>');
    expect(sheet).toContain('paperSize="9"');
    const workbook = await part(bytes, 'xl/workbook.xml');
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'甲''表'!$1:$2</definedName>`);
    expect(workbook).toMatch(/_xlnm.Print_Area" localSheetId="0">'甲''表'!\$A\$1:\$B\$\d+</);
    expect(await part(bytes, 'xl/styles.xml')).toContain('0.0%');
    const [list] = await readSheet(Buffer.from(bytes));
    expect(list!.data.slice(2)).toEqual([
      ['甲局', 0.52],
      ['合计', 1],
      ['未决的不计。', null],
    ]);
  });
});
