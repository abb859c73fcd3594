import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import ordinary from '../../scoring-templates/penalty-ordinary.json' with { type: 'json' };
import type { Change } from '../../shared/model/change';
import type { DossierId, ItemId, ReviewerName } from '../../shared/model/ids';
import type { Entry } from '../../shared/model/journal';
import type { Points } from '../../shared/model/points';
import { printedDossier } from '../fixtures/printed-dossier';
import { introduce, row, untilRead } from './desk';
import { answerSave, ask, expect, launch, type Running, requests, test } from './launch';

const BY = '李评' as ReviewerName;
const NAME = '超市卷';
type Asked = { readonly id: string };
const items = (ordinary.groups as readonly { readonly items: readonly Asked[] }[]).flatMap((group) => group.items);
const template = { id: ordinary.id, version: ordinary.version, sha256: 'f'.repeat(64) };
const pictures = join(import.meta.dirname, '../../test-results/papers');

const letterhead: Change = {
  kind: 'house.letterhead',
  subject: 'house',
  payload: {
    letterhead: {
      agency: '滨江区司法局',
      numbering: '滨司发〔{year}〕{number}号',
      signer: '周明德',
      copiesTo: ['区委办公室', '区人大常委会办公室', '区政府办公室'],
    },
  },
};

/** A review wholly marked and concluded; the items named are violated, each resting on the head of the first page. */
function reviewed(subject: DossierId, violated: ReadonlySet<string>, note: string): readonly Change[] {
  return [
    { kind: 'review.opened', subject, payload: { template } },
    ...[...ordinary.gates, ...items].map(({ id }): Change => {
      const found = violated.has(id);
      const citations = found ? [{ page: 1, box: [0.1, 0.05, 0.8, 0.2] as const, quote: '' }] : [];
      const mark = {
        item: id as ItemId,
        verdict: found ? ('violated' as const) : ('satisfied' as const),
        deduction: (found ? 20 : 0) as Points,
        note: found ? note : '',
        citations,
        accepted: false,
      };
      return { kind: 'mark.set', subject, payload: { mark } };
    }),
    { kind: 'review.concluded', subject, payload: { score: 96, grade: 'excellent' } },
  ];
}

const picture = async (page: Page, name: string): Promise<void> => {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
};

/** A picture in every size a desk has, light and dark. */
async function inEverySize(page: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    await page.evaluate((value) => document.documentElement.setAttribute('data-mantine-color-scheme', value), scheme);
    for (const [width, height] of [
      [1920, 1080],
      [683, 384],
      [1366, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await picture(page, `${name}-${width}-${scheme}`);
    }
  }
  await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'light'));
}

async function journal(page: Page): Promise<readonly Entry[]> {
  const reply = await ask(page, 'library.entries', { after: 0, limit: 5000 });
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return reply.value;
}

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Everything the pages of a PDF say, a string a page. */
async function pagesOf(file: string): Promise<readonly string[]> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items: pieces } = await (await document.getPage(number)).getTextContent();
    pages.push(pieces.map((piece) => ('str' in piece ? piece.str : '')).join(''));
  }
  const { info } = await document.getMetadata();
  pages.push(JSON.stringify(info), JSON.stringify(await document.getOutline()));
  await document.destroy();
  return pages;
}

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

/** Six dossiers with concluded reviews and no pages. */
const others = Array.from({ length: 6 }, (_, at) => `d-paper-${at}` as DossierId);

async function furnish(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1366, height: 768 });
  await introduce(page);
  await page.evaluate(() => localStorage.setItem('door', 'organise'));
  await ask(page, 'library.append', {
    by: BY,
    changes: [
      letterhead,
      ...others.flatMap((subject, at): readonly Change[] => [
        { kind: 'dossier.received', subject, payload: { name: `滨罚〔2026〕${at + 1}号`, scans: [] } },
        ...reviewed(subject, new Set(items.slice(0, at).map(({ id }) => id)), '未载明理由，联系电话13812345678'),
      ]),
    ],
  });
  await page.reload();
  await page.getByRole('link', { name: '案卷', exact: true }).click();
}

/** One dossier with pages, its review concluded. */
async function takeIn(page: Page): Promise<DossierId> {
  await page
    .getByLabel('选择扫描件')
    .setInputFiles([{ name: `${NAME}.pdf`, mimeType: 'application/pdf', buffer: await printedDossier() }]);
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

type Work = { readonly running: Running; readonly page: Page; readonly out: string };

/** A furnished program of its own for each test; nothing may have gone out, and the window may not have complained. */
async function working(work: (given: Work) => Promise<void>): Promise<void> {
  test.setTimeout(480_000);
  const out = mkdtempSync(join(tmpdir(), 'papers-'));
  const running = await launch();
  const { app, page, complaints, userData } = running;
  try {
    await furnish(page);
    await work({ running, page, out });
    expect(await requests(app)).toEqual([]);
    expect(complaints).toEqual([]);
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
    rmSync(out, { recursive: true, force: true });
  }
}

const exported = async (page: Page) => (await journal(page)).filter(({ kind }) => /export/.test(kind));

test('a redacted copy: each find confirmed, a box drawn, burnt in, searched, told of in the journal', () =>
  working(async ({ running: { app }, page, out }) => {
    const real = await takeIn(page);
    await row(page, NAME).getByRole('button', { name: /操作$/ }).click();
    await page.getByRole('menuitem', { name: '脱敏副本（PDF）' }).click();
    await expect(page.getByRole('button', { name: '导出脱敏 PDF' })).toBeDisabled();
    await inEverySize(page, 'redact-1');
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
    await picture(page, 'redact-2');
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
    await related(page, out, app, ['典型案例', 'case']);
  }));

test('score sheets and opinions of many dossiers by one preview', () =>
  working(async ({ running: { app }, page, out }) => {
    await page.getByRole('button', { name: '批量打印' }).click();
    await page.getByRole('checkbox', { name: '个案评查意见书' }).check();
    await picture(page, 'batch-1');
    await page.getByRole('button', { name: '预览' }).click();
    await expect(page.getByText('文书（12/12）')).toBeVisible({ timeout: 60_000 });
    await inEverySize(page, 'batch-2');
    if (await page.getByRole('button', { name: '保存为 PDF' }).isVisible()) {
      const pdf = join(out, '评查文书.pdf');
      await answerSave(app, pdf);
      await page.getByRole('button', { name: '保存为 PDF' }).click();
      await expect(page.getByText(/已保存/)).toBeVisible({ timeout: 60_000 });
      expect((await pagesOf(pdf)).join('')).toContain('案卷评查评分表');
    }
    const zip = join(out, '评查文书.zip');
    await answerSave(app, zip);
    await page.getByRole('button', { name: '保存为 Word' }).click();
    await expect.poll(() => existsSync(zip), { timeout: 60_000 }).toBe(true);
    await page.getByRole('button', { name: '关闭预览' }).click();
    await page.getByRole('button', { name: '关闭', exact: true }).click();

    expect((await exported(page)).length).toBeGreaterThanOrEqual(12);
  }));

test('figures with the rule for averages, and the annual table from what agencies filled in', () =>
  working(async ({ page }) => {
    await page.getByRole('link', { name: '统计' }).click();
    await page.getByText('不含否决卷').click();
    await expect(page.getByText(/平均分不含否决卷/)).toBeVisible();
    await inEverySize(page, 'insight');
    await page.getByRole('button', { name: '统计年报' }).click();
    const table = ['单位,处罚立案,处罚结案', '甲局,100,90', '乙局,20,约二十'].join('\r\n');
    await page
      .locator('input[type=file][multiple]')
      .last()
      .setInputFiles([{ name: '年报.csv', mimeType: 'text/csv', buffer: Buffer.from(table) }]);
    await expect(page.getByText('“年报.csv”第3行“处罚结案”的“约二十”不是数，已留空。')).toBeVisible();
    await picture(page, 'annual-1');
    await page.getByRole('button', { name: '预览' }).click();
    await picture(page, 'annual-2');
    await page.getByRole('button', { name: '关闭预览' }).click();
    await page.getByRole('button', { name: '关闭', exact: true }).click();
  }));

test('what goes with a bulletin', () =>
  working(async ({ running: { app }, page, out }) => {
    await related(page, out, app, ['报备报告', 'filing']);
    await related(page, out, app, ['优秀案卷推荐表', 'commendation']);
  }));

async function related(
  page: Page,
  out: string,
  app: Running['app'],
  [name, label]: readonly [string, string],
): Promise<void> {
  await page.getByRole('link', { name: '通报' }).click();
  await page.getByRole('button', { name: '相关文书' }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  await picture(page, `${label}-1`);
  if (name === '典型案例') {
    await page.getByRole('combobox', { name: '案卷' }).click();
    await page.getByRole('option', { name: new RegExp(NAME) }).click();
    await page.getByRole('textbox', { name: '基本案情' }).fill('电话13900001111的当事人未亮证经营。');
    await page.getByRole('checkbox', { name: /^截图1/ }).check();
    await page.getByRole('button', { name: '其余全部遮盖' }).click();
    await picture(page, `${label}-confirmed`);
  }
  await page.getByRole('button', { name: '预览' }).click();
  await expect(page.getByRole('button', { name: '保存为 Word' })).toBeVisible();
  await picture(page, `${label}-2`);
  if (name === '典型案例') {
    const file = join(out, '典型案例.docx');
    await answerSave(app, file);
    await page.getByRole('button', { name: '保存为 Word' }).click();
    await expect(page.getByText(/已保存/)).toBeVisible({ timeout: 30_000 });
  }
  await page.getByRole('button', { name: '关闭预览' }).click();
  await page.getByRole('button', { name: '关闭', exact: true }).click();
}

test('a bulletin: figures open their dossiers, versions stay, publication freezes it', () =>
  working(async ({ running: { app }, page, out }) => {
    await page.getByRole('link', { name: '通报' }).click();
    await page.getByRole('button', { name: '起草通报' }).click();
    await expect(page.getByText('第1版')).toBeVisible();
    await page.getByRole('button', { name: '6', exact: true }).first().click();
    await expect(page.getByRole('dialog')).toContainText('对应6卷');
    await picture(page, 'figure');
    await page.keyboard.press('Escape');
    await expect(page.getByText(/已自动脱敏\d+项/)).toBeVisible();
    await page.getByLabel('标题').fill('关于2026年行政执法案卷评查情况的通报（稿）');
    await page.getByRole('button', { name: '保存版本' }).click();
    await expect(page.getByText('第2版')).toBeVisible();
    await page.getByRole('button', { name: '版本（2）' }).click();
    await page.getByRole('menuitem', { name: /^第1版/ }).click();
    await expect(page.getByLabel('标题')).toHaveValue('关于2026年行政执法案卷评查情况的通报');
    await inEverySize(page, 'composer');
    await page.getByRole('button', { name: '印发', exact: true }).click();
    await page.getByLabel('发文顺序号').fill('12');
    await picture(page, 'publish');
    await page.getByRole('button', { name: '印发并固定' }).click();
    await expect(page.getByText(/^校验码 [0-9a-f]{64}$/)).toBeVisible();
    await inEverySize(page, 'published');
    await page.getByRole('button', { name: '打印与导出' }).click();
    const bulletin = join(out, '通报.docx');
    await answerSave(app, bulletin);
    await page.getByRole('button', { name: '保存为 Word' }).click();
    await expect(page.getByText(/已保存/)).toBeVisible({ timeout: 30_000 });
    await picture(page, 'published-print');

    const told = await journal(page);
    expect(told.filter(({ kind }) => kind === 'bulletin.published')).toHaveLength(1);
    expect(told.filter(({ kind }) => kind === 'bulletin.exported')).toMatchObject([
      { payload: { output: 'bulletin', sha256: sha256(bulletin) } },
    ]);
  }));
