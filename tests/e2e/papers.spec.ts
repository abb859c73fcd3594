import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from '@playwright/test';
import type { DossierId } from '../../shared/model/ids';
import { printedDossier } from '../fixtures/printed-dossier';
import { row, untilRead, wordsIn } from './desk';
import { answerSave, ask, expect, test } from './launch';
import { BY, exported, items, journal, PHONE, pagesOf, reviewed, sha256, working } from './papers-desk';

const NAME = '超市卷';

/** How dark the middle of a box on the first page's picture is: 0 is black. */
async function darkness(file: string, [x, y, w, h]: readonly [number, number, number, number]): Promise<number> {
  const bytes = readFileSync(file);
  const start = bytes.indexOf(Buffer.from([0xff, 0xd8, 0xff]));
  const drawn = await loadImage(bytes.subarray(start, bytes.indexOf(Buffer.from('\nendstream'), start)));
  const canvas = createCanvas(drawn.width, drawn.height);
  const pen = canvas.getContext('2d');
  pen.drawImage(drawn, 0, 0);
  const { data } = pen.getImageData(
    Math.round(x * drawn.width),
    Math.round(y * drawn.height),
    Math.max(1, Math.round(w * drawn.width)),
    Math.max(1, Math.round(h * drawn.height)),
  );
  return Math.max(...data.filter((_, at) => at % 4 !== 3));
}

/** One dossier with pages, its review concluded. */
async function takeIn(page: Page): Promise<DossierId> {
  await page
    .getByLabel('选择扫描件')
    .setInputFiles([{ name: `${NAME}.pdf`, mimeType: 'application/pdf', buffer: await printedDossier({ pages: 12 }) }]);
  await untilRead(page, NAME);
  await row(page, NAME).dblclick();
  await expect(page).toHaveURL(/#\/review\/./);
  const real = decodeURIComponent(new URL(page.url()).hash.split('/')[2]!.split('?')[0]!) as DossierId;
  await ask(page, 'library.append', {
    by: BY,
    changes: reviewed(real, new Set(items.slice(0, 2).map(({ id }) => id)), '送达回证没有受送达人签名'),
  });
  await page.reload();
  await page.getByRole('link', { name: '案卷', exact: true }).click();
  return real;
}

test('a redacted copy: each find confirmed, a box drawn, burnt in, searched, told of in the journal', () =>
  working(async ({ running: { app }, page, out }) => {
    const real = await takeIn(page);
    await row(page, NAME).getByRole('button', { name: /操作$/ }).click();
    await page.getByRole('menuitem', { name: '脱敏副本（PDF）' }).click();
    await expect(page.getByRole('button', { name: '导出脱敏 PDF' })).toBeDisabled();
    const sheet = page.getByRole('img', { name: /扫描图像$/ });
    const box = (await sheet.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.1, box.y + box.height * 0.3);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.34);
    await page.mouse.up();
    await expect(page.getByRole('button', { name: '去掉框1' })).toBeVisible();
    const hidden = await page
      .getByRole('radiogroup')
      .evaluateAll((groups) =>
        groups.map((group) => group.getAttribute('aria-label')?.split('：遮盖还是保留')[0] ?? ''),
      );
    expect(hidden.length).toBeGreaterThan(3);
    await page.getByRole('button', { name: '其余全部遮盖' }).click();
    const redacted = join(out, '脱敏.pdf');
    await answerSave(app, redacted);
    await page.getByRole('button', { name: '导出脱敏 PDF' }).click();
    await expect.poll(() => existsSync(redacted), { timeout: 60_000 }).toBe(true);
    const said = await pagesOf(redacted);
    for (const secret of hidden) for (const words of said) expect(words.replaceAll(/\s/g, '')).not.toContain(secret);
    expect(said[0]).toContain('■');
    expect(await darkness(redacted, [0.15, 0.31, 0.3, 0.02])).toBeLessThan(24);

    expect((await exported(page)).find(({ subject }) => subject === real)).toMatchObject({
      kind: 'export.made',
      payload: { output: 'redacted-pdf', sha256: sha256(redacted) },
    });
  }));

test('a bulletin: figures open their dossiers, versions stay, publication freezes it', () =>
  working(async ({ running: { app }, page, out }) => {
    await page.getByRole('link', { name: '通报' }).click();
    await page.getByRole('button', { name: '起草通报' }).click();
    await expect(page.getByText(/^第1版，/)).toBeVisible();
    await page.getByRole('button', { name: '6', exact: true }).first().click();
    await expect(page.getByRole('dialog')).toContainText('对应6卷');
    await page.keyboard.press('Escape');
    const ofAgency = page.getByTitle('未识别单位优秀卷数');
    await ofAgency.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toContainText('未识别单位评为优秀的案卷');
    await page.keyboard.press('Escape');
    await expect(page.getByText(/已自动脱敏\d+项/)).toBeVisible();
    await page.getByRole('textbox', { name: '标题', exact: true }).fill('关于2026年行政执法案卷评查情况的通报（稿）');
    await page.getByRole('button', { name: '保存版本' }).click();
    await expect(page.getByText(/^第2版，/)).toBeVisible();
    await page.getByRole('button', { name: '版本（2）' }).click();
    await page.getByRole('menuitem', { name: /^第1版/ }).click();
    await expect(page.getByRole('textbox', { name: '标题', exact: true })).toHaveValue(
      '关于2026年行政执法案卷评查情况的通报',
    );
    await page.getByRole('button', { name: '印发', exact: true }).click();
    await page.getByLabel('发文顺序号').fill('12');
    await page.getByRole('button', { name: '印发并固定' }).click();
    await expect(page.getByText(/^校验码 [0-9a-f]{64}$/)).toBeVisible();
    await page.getByRole('button', { name: '打印与导出' }).click();
    const bulletin = join(out, '通报.docx');
    await answerSave(app, bulletin);
    await page.getByRole('button', { name: '保存为 Word' }).click();
    await expect(page.getByText(/^已保存：/)).toBeVisible({ timeout: 30_000 });
    const words = await wordsIn(bulletin);
    expect(words).toContain('行政执法案卷评查情况的通报');
    expect(words).not.toContain(PHONE);

    const told = await journal(page);
    expect(told.filter(({ kind }) => kind === 'bulletin.published')).toHaveLength(1);
    expect(told.filter(({ kind }) => kind === 'bulletin.exported')).toMatchObject([
      { payload: { output: 'bulletin', sha256: sha256(bulletin) } },
    ]);
  }));
