import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import type { PageText } from '#shared/model/page-text';
import { dossierText, SearchablePdf } from '#shared/outputs/index';
import { dossier } from './builders';

const jpeg = (): Uint8Array => {
  const canvas = createCanvas(420, 594);
  const pen = canvas.getContext('2d');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, 420, 594);
  return new Uint8Array(canvas.toBuffer('image/jpeg', 60));
};
const text = (...lines: string[]): PageText => ({
  engine: 'pp-ocr',
  version: '1',
  rules: [],
  legibility: 1,
  lines: lines.map((words, row) => ({
    text: words,
    box: [0.1, 0.1 + row * 0.1, 0.05 * words.length, 0.03],
    confidence: 1,
  })),
});

async function open(
  pages: readonly (PageText | undefined)[],
  bookmarks: readonly { title: string; page: number }[] = [],
) {
  const pdf = new SearchablePdf('滨江餐饮店案');
  const picture = { jpeg: jpeg(), grey: false, width: 420, height: 594, dpi: 50 };
  const parts = [pdf.begin(), ...pages.map((page) => pdf.page({ ...picture, text: page })), pdf.end(bookmarks)];
  return getDocument({
    data: new Uint8Array(Buffer.concat(parts)),
    cMapUrl: 'node_modules/pdfjs-dist/cmaps/',
    cMapPacked: true,
    verbosity: 0,
  }).promise;
}

describe('searchable PDF, opened by another program', () => {
  test('every page has its size and its words', async () => {
    const pdf = await open([text('行政处罚决定书', '云市监罚〔2024〕12号'), undefined, text('㐂𠮷')]);
    expect(pdf.numPages).toBe(3);
    const page = await pdf.getPage(1);
    expect(page.view.map(Math.round)).toEqual([0, 0, 605, 855]);
    const words = async (number: number) =>
      (await (await pdf.getPage(number)).getTextContent()).items
        .map((item) => ('str' in item ? item.str : ''))
        .join('');
    expect(await words(1)).toBe('行政处罚决定书云市监罚〔2024〕12号');
    expect(await words(2)).toBe('');
    expect(await words(3)).toContain('㐂');
  });
  test('the words lie where they stand on the picture', async () => {
    const page = await (await open([text('处罚')])).getPage(1);
    const [item] = (await page.getTextContent()).items;
    if (item === undefined || !('str' in item)) throw new Error('no text');
    const [, , , , x, y] = item.transform as number[];
    expect(x! / page.view[2]!).toBeCloseTo(0.1, 2);
    expect(1 - y! / page.view[3]!).toBeCloseTo(0.13, 1);
    expect(item.width / page.view[2]!).toBeCloseTo(0.1, 1);
  });
  test('a bookmark for each instrument', async () => {
    const pdf = await open(
      [text('甲'), text('乙')],
      [
        { title: '立案审批表', page: 1 },
        { title: '行政处罚决定书', page: 2 },
        { title: '不在卷内', page: 9 },
      ],
    );
    expect((await pdf.getOutline())?.map(({ title }) => title)).toEqual(['立案审批表', '行政处罚决定书']);
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: '滨江餐饮店案' });
  });
});

test('the dossier as text names instruments, pages and what is not read yet', () => {
  expect(dossierText(dossier, () => [])).toBe(
    '# 滨江餐饮店未亮证经营案\n\n> 扫描件第1页：尚未识别\n\n## 行政处罚决定书\n\n> 扫描件第2页，卷内第1页：尚未识别\n',
  );
});
