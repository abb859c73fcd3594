import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import readSheet from 'read-excel-file/node';
import { smallScan } from '../fixtures/small-scan';
import { foot, introduce, READING, row, untilRead } from './desk';
import { answerSave, expect, launch, requests, test } from './launch';

const NAME = '滨江卷';

const waiting = async (page: Page): Promise<number> => {
  const text = (await foot(page).textContent()) ?? '';
  return Number(/未定 (\d+) 项/.exec(text)?.[1] ?? 0);
};

/** Settles whatever is open next, with keys alone: takes the machine's word, else says 符合, else writes why a gate is breached. */
async function settleNext(page: Page, before: number): Promise<void> {
  const fewer = async (): Promise<boolean> => {
    try {
      await expect.poll(() => waiting(page), { timeout: 1500 }).toBeLessThan(before);
      return true;
    } catch {
      return false;
    }
  };
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  if (await fewer()) return;
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  if (await fewer()) return;
  await page.keyboard.press('2');
  await page.keyboard.press('n');
  await page.keyboard.type('经核对全卷，事实成立');
  await page.keyboard.press('Control+Enter');
  expect(await fewer(), (await page.getByRole('region', { name: '我的意见' }).textContent()) ?? '').toBe(true);
}

test('one dossier, from scan to score sheet, and back again after a restart', async () => {
  test.setTimeout(READING * 2);
  const out = await mkdtemp(join(tmpdir(), 'exports-'));
  const first = await launch();
  const { page } = first;
  try {
    await introduce(page);
    await page.getByLabel('选择扫描件').setInputFiles([
      { name: `${NAME}.pdf`, mimeType: 'application/pdf', buffer: await smallScan(8) },
      { name: '说明.pdf', mimeType: 'application/pdf', buffer: Buffer.from('这不是 PDF') },
      { name: '空.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(0) },
    ]);
    await expect(page.getByText(/“说明\.pdf”不是可以读取的扫描件/)).toBeVisible();
    await expect(page.getByText(/“空\.jpg”是空文件/)).toBeVisible();
    await expect(row(page, NAME)).toContainText('8');
    await untilRead(page, NAME);

    await row(page, NAME).dblclick();
    await expect(foot(page)).toContainText('未定', { timeout: 60_000 });
    const items = await waiting(page);
    expect(items).toBeGreaterThan(60);
    for (let left = items; left > 0; left = await waiting(page)) await settleNext(page, left);

    await expect(foot(page)).toContainText('分');
    await page.getByRole('button', { name: '完成评查' }).click();
    await answerSave(first.app, join(out, '评分表.docx'));
    await page.getByRole('button', { name: '评分表（Word）' }).click();
    await expect(foot(page).getByRole('status')).toContainText('评分表.docx');
    await answerSave(first.app, join(out, '问题清单.xlsx'));
    await page.getByRole('button', { name: '问题清单（Excel）' }).click();
    await expect(foot(page).getByRole('status')).toContainText('问题清单.xlsx');
    expect(await requests(first.app)).toEqual([]);
    expect(first.complaints).toEqual([]);
  } finally {
    await first.app.close();
  }

  expect(await documentText(join(out, '评分表.docx'))).toMatch(/行政执法案卷评查评分表.*总分：/s);
  const [problems] = await readSheet(readFileSync(join(out, '问题清单.xlsx')));
  expect(problems?.data[0]?.[0]).toContain(`${NAME} 评查问题清单`);
  expect(problems?.data[1]).toContain('问题描述');

  const second = await launch(first.userData);
  try {
    await expect(row(second.page, NAME)).toContainText('已评查');
    const kept = await row(second.page, NAME).textContent();

    // The view is thrown away; the journal makes it again.
    await second.page.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
    });
    await second.page.reload();
    await expect(row(second.page, NAME)).toContainText('已评查', { timeout: 60_000 });
    await expect(row(second.page, NAME)).toContainText('已识别', { timeout: 60_000 });
    expect(await row(second.page, NAME).textContent()).toBe(kept);
    expect(await requests(second.app)).toEqual([]);
  } finally {
    await second.app.close();
    rmSync(first.userData, { recursive: true, force: true, maxRetries: 5 });
    rmSync(out, { recursive: true });
  }
});

async function documentText(file: string): Promise<string> {
  const entries = await new ZipReader(new Uint8ArrayReader(new Uint8Array(readFileSync(file)))).getEntries();
  const main = entries.find(({ filename }) => filename === 'word/document.xml');
  if (main === undefined || main.directory) throw new Error(`${file} holds no document`);
  return (await main.getData(new TextWriter())).replaceAll(/<[^>]+>/g, '');
}
