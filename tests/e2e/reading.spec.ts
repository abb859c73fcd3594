import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { smallScan } from '../fixtures/small-scan';
import { introduce, READING, row } from './desk';
import { answerSave, expect, requests, test } from './launch';

const NAME = '滨江卷';
const PAGES = 2;

test('a part of a page is read by either engine, and the dossier leaves as a searchable PDF and as text', async ({
  run: { app, page, complaints },
}) => {
  test.setTimeout(READING);
  const out = await mkdtemp(join(tmpdir(), 'copies-'));
  await introduce(page);
  await page
    .getByLabel('选择扫描件')
    .setInputFiles([{ name: `${NAME}.pdf`, mimeType: 'application/pdf', buffer: await smallScan(PAGES) }]);
  await expect(row(page, NAME)).toContainText('已识别', { timeout: READING });

  await row(page, NAME).dblclick();
  const paper = page.getByRole('region', { name: '案卷页面' });
  await expect(paper.getByRole('img').first()).toBeVisible({ timeout: 60_000 });
  const shown = (await paper.boundingBox())!;
  await page.keyboard.press('q');
  await page.mouse.move(shown.x + shown.width * 0.25, shown.y + 60);
  await page.mouse.down();
  await page.mouse.move(shown.x + shown.width * 0.75, shown.y + shown.height * 0.6, { steps: 4 });
  await page.mouse.up();

  const panel = page.getByRole('region', { name: '重新识别' });
  await expect(panel.getByText('新识别（PP-OCR）')).toBeVisible({ timeout: 60_000 });
  await panel.getByRole('button', { name: '换一种引擎再读' }).click();
  await expect(panel.getByText('新识别（Tesseract）')).toBeVisible({ timeout: 120_000 });
  await expect(panel.getByRole('button', { name: '换一种引擎再读' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);

  await page.getByRole('link', { name: '案卷', exact: true }).click();
  await answerSave(app, join(out, '卷.pdf'));
  await row(page, NAME)
    .getByRole('button', { name: `${NAME}：操作` })
    .click();
  await page.getByRole('menuitem', { name: '导出可检索 PDF' }).click();
  await expect.poll(() => wordsOfPdf(join(out, '卷.pdf')), { timeout: 120_000 }).toHaveLength(PAGES);
  const words = (await wordsOfPdf(join(out, '卷.pdf')))!;
  expect(words.join('')).toContain('案卷');

  await answerSave(app, join(out, '卷.md'));
  await row(page, NAME)
    .getByRole('button', { name: `${NAME}：操作` })
    .click();
  await page.getByRole('menuitem', { name: '导出文字' }).click();
  await expect.poll(() => textOf(join(out, '卷.md')), { timeout: 60_000 }).toContain('扫描件第2页');

  expect(await requests(app)).toEqual([]);
  expect(complaints).toEqual([]);
  rmSync(out, { recursive: true });
});

/** Words of each page as any PDF reader finds them; undefined until the file is whole. */
async function wordsOfPdf(file: string): Promise<readonly string[] | undefined> {
  try {
    const document = await getDocument({
      data: new Uint8Array(await readFile(file)),
      cMapUrl: 'node_modules/pdfjs-dist/cmaps/',
      verbosity: 0,
    }).promise;
    const pages = Array.from({ length: document.numPages }, async (_, at) => {
      const { items } = await (await document.getPage(at + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    });
    return await Promise.all(pages);
  } catch {
    return undefined;
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
