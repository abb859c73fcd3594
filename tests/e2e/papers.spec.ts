import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from '@playwright/test';
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
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
/** Stands in the notes of the reviews; no bulletin may carry it. */
const PHONE = '13812345678';
type Asked = { readonly id: string };
const items = (ordinary.groups as readonly { readonly items: readonly Asked[] }[]).flatMap((group) => group.items);
const template = { id: ordinary.id, version: ordinary.version, sha256: 'f'.repeat(64) };

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

async function journal(page: Page): Promise<readonly Entry[]> {
  const reply = await ask(page, 'library.entries', { after: 0, limit: 5000 });
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return reply.value;
}

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Everything the pages of a PDF say, a string a page. */
async function pagesOf(file: string): Promise<readonly string[]> {
  const document = await getDocument({
    data: new Uint8Array(readFileSync(file)),
    cMapUrl: 'node_modules/pdfjs-dist/cmaps/',
    cMapPacked: true,
    verbosity: 0,
  }).promise;
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

/** Every part of a Word file as text, tags left out. */
async function wordsOfDocx(file: string): Promise<string> {
  const zip = new ZipReader(new Uint8ArrayReader(new Uint8Array(readFileSync(file))));
  const parts: string[] = [];
  for (const entry of await zip.getEntries()) {
    if (!entry.directory) parts.push((await entry.getData(new TextWriter())).replaceAll(/<[^>]*>/g, ''));
  }
  await zip.close();
  return parts.join('\n');
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
        ...reviewed(subject, new Set(items.slice(0, at).map(({ id }) => id)), `未载明理由，联系电话${PHONE}`),
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
    .setInputFiles([{ name: `${NAME}.pdf`, mimeType: 'application/pdf', buffer: await printedDossier(12) }]);
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
    const words = await wordsOfDocx(bulletin);
    expect(words).toContain('行政执法案卷评查情况的通报');
    expect(words).not.toContain(PHONE);

    const told = await journal(page);
    expect(told.filter(({ kind }) => kind === 'bulletin.published')).toHaveLength(1);
    expect(told.filter(({ kind }) => kind === 'bulletin.exported')).toMatchObject([
      { payload: { output: 'bulletin', sha256: sha256(bulletin) } },
    ]);
  }));
