import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import readSheet from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { paperToDocx, sheetToXlsx } from '#renderer/writers/index.ts';
import type { Paper } from '#shared/model/paper';
import { problemList, scoreSheet } from '#shared/outputs/index';
import { outcome, settled } from '../../shared/outputs/builders';

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
});
