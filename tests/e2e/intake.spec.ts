import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { introduce, row } from './desk';
import { expect, requests, test } from './launch';

const encrypted = {
  name: '加密卷.pdf',
  mimeType: 'application/pdf',
  buffer: readFileSync(join(import.meta.dirname, '../fixtures/bad-input/encrypted.pdf')),
};

test('the sample dossiers are one click away', async ({ run: { app, page } }) => {
  await introduce(page);
  await page.getByRole('button', { name: '打开示例案卷' }).first().click();
  await expect(row(page, '生活超市')).toContainText('39', { timeout: 120_000 });
  await expect(row(page, '歌舞娱乐')).toContainText('33', { timeout: 120_000 });
  expect(await requests(app)).toEqual([]);
});

test('a locked PDF asks for its password, and the same file is recognised', async ({ run: { page } }) => {
  await introduce(page);
  const files = page.getByLabel('选择扫描件');
  await files.setInputFiles([encrypted]);
  const prompt = page.getByRole('dialog', { name: '需要打开密码' });
  await prompt.getByLabel('密码').fill('wrong');
  await prompt.getByRole('button', { name: '打开' }).click();
  await expect(prompt).toContainText('密码不正确');
  await prompt.getByLabel('密码').fill('secret');
  await prompt.getByRole('button', { name: '打开' }).click();
  await expect(row(page, '加密卷')).toContainText('1');

  await files.setInputFiles([encrypted]);
  await expect(page.getByRole('region', { name: '导入' })).toContainText('已在案卷“加密卷”中');
  await expect(row(page, '加密卷')).toHaveCount(1);
});

test('the library can be used without seeing it: no barrier that axe knows of', async ({ run: { page } }) => {
  await introduce(page);
  await page.getByRole('heading', { name: '案卷' }).waitFor();
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
});
