import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Locator, Page } from '@playwright/test';
import { expect } from './launch';

const fixtures = join(import.meta.dirname, '../fixtures/dossiers');

/** Longest that reading a small scan may take on a busy machine, in milliseconds. */
export const READING = 900_000;

/** The first pages of a committed scan, as a dossier that is read in a minute. */
export async function smallScan(pages: number): Promise<Buffer> {
  const folder = readdirSync(fixtures).find((name) => existsSync(join(fixtures, name, 'scan.pdf')));
  if (folder === undefined) throw new Error('no committed scan');
  const whole = await PDFDocument.load(await readFile(join(fixtures, folder, 'scan.pdf')));
  const part = await PDFDocument.create();
  for (const page of await part.copyPages(
    whole,
    Array.from({ length: pages }, (_, index) => index),
  ))
    part.addPage(page);
  return Buffer.from(await part.save());
}

/** First start: who reviews. */
export async function introduce(page: Page): Promise<void> {
  await page.getByLabel('评查员姓名').fill('李评');
  await page.getByRole('button', { name: '开始使用' }).click();
}

export const foot = (page: Page): Locator => page.getByRole('region', { name: '得分' });
export const row = (page: Page, name: string): Locator => page.getByRole('row').filter({ hasText: name });

/** Waits until a dossier is read and its procedure known. */
export async function untilRead(page: Page, name: string): Promise<void> {
  await expect(row(page, name)).toContainText('已识别', { timeout: READING });
  await expect(row(page, name)).toContainText('行政处罚普通程序', { timeout: READING });
}
