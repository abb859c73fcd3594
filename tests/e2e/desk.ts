import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { readBack } from '../../renderer/writers/read-back';
import type { Change } from '../../shared/model/change';
import type { ReviewerName } from '../../shared/model/ids';
import { ask, expect } from './launch';

/** Longest that reading a small scan may take on a busy machine, in milliseconds. */
export const READING = 900_000;

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

/** Writes into the journal as a desk would, and shows it. */
export async function tell(page: Page, by: string, changes: readonly Change[]): Promise<void> {
  expect(await ask(page, 'library.append', { by: by as ReviewerName, changes })).toMatchObject({ ok: true });
  await page.reload();
}

/** Everything a Word file says. */
export const wordsIn = async (file: string): Promise<string> =>
  (await readBack(readFileSync(file))).replaceAll('\f', '');
