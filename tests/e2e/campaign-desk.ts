import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Change } from '../../shared/model/change';
import { expect } from './launch';

/** What the packages of the specs are sealed with. */
export const PASSPHRASE = '滨江2026评查';

const standard = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../scoring-templates/penalty-ordinary.json'), 'utf8'),
) as { readonly gates: { id: string }[]; readonly groups: { id: string; items: { id: string }[] }[] };
const scored = standard.groups.filter(({ id }) => id !== 'nested').flatMap((group) => group.items);
/** All that a reader gives a verdict on. */
export const items = [...standard.gates, ...scored].map(({ id }) => id);

/** First start, by name and as whom. */
export async function enter(page: Page, name: string, door: string): Promise<void> {
  await page.getByLabel('评查员姓名').fill(name);
  await page.getByRole('radio', { name: door }).check();
  await page.getByRole('button', { name: '开始使用' }).click();
}

/** Another name at the same machine, and as whom. */
export async function seat(page: Page, name: string, door: string, agency?: string): Promise<void> {
  await page.getByTitle('更换姓名或身份').click();
  const form = page.getByRole('dialog');
  await form.getByRole('radio', { name: door }).check();
  await form.getByRole('combobox', { name: '姓名' }).fill(name);
  if (agency !== undefined) await form.getByRole('combobox', { name: '所在单位' }).fill(agency);
  // Leaving the field closes the names it offers.
  await page.keyboard.press('Tab');
  await form.getByRole('button', { name: '更换' }).click();
  await expect(page.getByTitle('更换姓名或身份')).toHaveText(`${name}${door}`);
}

/** One verdict; a problem costs half a point and lies on page 1. */
export const marking = (subject: Change['subject'], item: string, violated: boolean): Change =>
  ({
    kind: 'mark.set',
    subject,
    payload: {
      mark: {
        item,
        verdict: violated ? 'violated' : 'satisfied',
        deduction: violated ? 5 : 0,
        note: violated ? '目录与卷内不符' : '',
        citations: violated ? [{ page: 1, box: [0.05, 0.1, 0.5, 0.15], quote: '' }] : [],
        accepted: false,
      },
    },
  }) as unknown as Change;

/** Takes in a package, whatever it is. */
export async function takeIn(page: Page, file: string): Promise<void> {
  const form = page.getByRole('region', { name: '收取评查包' });
  await form.getByLabel(/^口令/).fill(PASSPHRASE);
  await form.getByLabel('选择评查包文件').setInputFiles(file);
  await expect(form.getByRole('status')).toBeVisible({ timeout: 60_000 });
}

/** For people to look at; only where asked for. */
export async function pictured(page: Page, name: string): Promise<void> {
  const folder = process.env.CAMPAIGN_PICTURES;
  if (folder === undefined) return;
  for (const scheme of ['light', 'dark'] as const) {
    await page.evaluate((value) => document.documentElement.setAttribute('data-mantine-color-scheme', value), scheme);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.screenshot({ path: join(folder, `${name}-${scheme}.png`) });
  }
}
