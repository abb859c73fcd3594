import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { readBack } from '../../renderer/writers/read-back';
import { fillLibrary } from './filled-library';
import { answerSave, expect, test } from './launch';
import { BY, exported, items, journal, others, pagesOf, sha256, working } from './papers-desk';

/** Of the six dossiers the first is left out; the n-th lost the first n items of the standard. */
const chosen = others.slice(1);
const nameOf = (at: number): string => `滨罚〔2026〕${at + 1}号`;
const scoreOf = (at: number): number => items.slice(0, at).reduce((left, { points }) => left - points, 100);

/** The words alone: fonts tell some characters by their twins among the radicals. */
const bare = (words: string): string => words.normalize('NFKC').replaceAll('⻚', '页').replaceAll(/\s/g, '');

/** What each file of a zip says, by name. */
async function filesIn(file: string): Promise<readonly (readonly [string, string])[]> {
  const zip = new ZipReader(new Uint8ArrayReader(new Uint8Array(readFileSync(file))));
  const said: (readonly [string, string])[] = [];
  for (const entry of await zip.getEntries())
    if (!entry.directory)
      said.push([entry.filename, bare(await readBack(await entry.getData(new Uint8ArrayWriter())))]);
  await zip.close();
  return said;
}

test('score sheets and opinions of many dossiers: one PDF, Word files, printing, each told of', () =>
  working(async ({ running: { app }, page, out }) => {
    await page.getByRole('button', { name: '批量打印' }).click();
    await page.getByRole('checkbox', { name: '个案评查意见书' }).check();
    await page.getByRole('checkbox', { name: new RegExp(`^${nameOf(0)}`) }).uncheck();
    await page.getByRole('button', { name: '预览', exact: true }).click();
    await expect(page.getByText(`文书（${chosen.length * 2}/${chosen.length * 2}）`)).toBeVisible();
    const [, count] = /^共 (\d+) 页/.exec((await page.getByText(/^共 \d+ 页，用纸约/).textContent()) ?? '')!;

    // Ended in the middle, nothing is saved.
    const pdf = join(out, '全部.pdf');
    await answerSave(app, pdf);
    await page.getByRole('button', { name: '保存为 PDF' }).click();
    await page.getByRole('button', { name: '取消' }).click();
    await expect(page.getByRole('progressbar', { name: '制作进度' })).toHaveCount(0, { timeout: 60_000 });
    expect(await exported(page)).toEqual([]);

    await page.getByRole('button', { name: '保存为 PDF' }).click();
    await expect(page.getByText(/^已保存：/)).toBeVisible({ timeout: 120_000 });
    const pages = (await pagesOf(pdf)).slice(0, -2).map(bare);
    expect(pages.filter((words) => words !== '')).toHaveLength(Number(count));
    const starts = pages.flatMap((words, at) => (words.startsWith('行政执法案卷评查评分表') ? [at] : []));
    expect(starts).toHaveLength(chosen.length);
    for (const [nth, start] of starts.entries()) {
      const [, last] = /第1页共(\d+)页$/.exec(pages[start]!)!;
      for (let at = 0; at < Number(last); at += 1) expect(pages[start + at]).toContain(`第${at + 1}页共${last}页`);
      const paper = pages.slice(start, starts[nth + 1]).join('');
      expect(paper).toContain(bare(nameOf(nth + 1)));
      expect(paper).toContain(`总分:${scoreOf(nth + 1)}分`);
      expect(paper).toContain(`总分${scoreOf(nth + 1)}分(满分100分)`);
      expect(paper).not.toContain(bare(nameOf(nth + 2)));
    }

    const files = join(out, '全部.zip');
    await answerSave(app, files);
    await page.getByRole('button', { name: '保存为 Word' }).click();
    await expect(page.getByText(/全部\.zip$/)).toBeVisible({ timeout: 120_000 });
    const words = await filesIn(files);
    expect(words.map(([name]) => name.replace(/^\d+-/, ''))).toEqual(
      chosen.flatMap((_, nth) => [`${nameOf(nth + 1)}-评分表.docx`, `${nameOf(nth + 1)}-评查意见书.docx`]),
    );
    for (const [at, [, said]] of words.entries()) {
      const nth = Math.floor(at / 2) + 1;
      expect(said).toContain(bare(nameOf(nth)));
      expect(said).toMatch(at % 2 === 0 ? `总分:${scoreOf(nth)}分` : `总分${scoreOf(nth)}分(满分100分)`);
    }

    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByRole('textbox', { name: '份数' }).fill('2');
    await page.getByRole('button', { name: '打印', exact: true }).click();
    await expect(page.getByText('已送打印，记入操作日志。')).toBeVisible();
    const told = await journal(page);
    const printed = told.filter(({ kind }) => kind === 'paper.printed');
    expect(printed.map(({ subject }) => subject)).toEqual(chosen.flatMap((id) => [id, id]));
    expect(printed[1]).toMatchObject({
      by: BY,
      payload: { output: 'opinion', name: `${nameOf(1)}-评查意见书`, pages: 2, copies: 2 },
    });
    const sums = (await exported(page)).map(({ payload }) => (payload as { readonly sha256: string }).sha256);
    expect(sums).toEqual([pdf, files].flatMap((file) => Array(chosen.length * 2).fill(sha256(file))));
  }));

test('a notice to each agency: one PDF, every agency with its own problems, each kept as sent', () =>
  working(async ({ running: { app }, page, out }) => {
    await fillLibrary(page);
    await page.getByRole('link', { name: '问题台账' }).click();
    await page.getByRole('button', { name: '制发文书' }).click();
    await page.getByRole('button', { name: '预览' }).click();
    await expect(page.getByText('文书（3/3）')).toBeVisible();
    const pdf = join(out, '整改通知书.pdf');
    await answerSave(app, pdf);
    await page.getByRole('button', { name: '保存为 PDF' }).click();
    await expect(page.getByText(/^已保存：/)).toBeVisible({ timeout: 120_000 });
    const pages = (await pagesOf(pdf)).slice(0, -2).map(bare);
    const starts = pages.flatMap((words, at) => (words.includes('司法局文件') ? [at] : []));
    expect(starts).toHaveLength(3);
    const sent = (await journal(page)).filter(({ kind }) => kind === 'dispatch.made');
    const agencies = sent.map(
      ({ payload }) => (payload as { readonly dispatch: { readonly agency: string } }).dispatch.agency,
    );
    expect(new Set(agencies).size).toBe(3);
    for (const [nth, agency] of agencies.entries()) {
      const notice = pages.slice(starts[nth], starts[nth + 1]).join('');
      expect(notice).toContain(bare(agency));
      for (const other of agencies) if (other !== agency) expect(notice).not.toContain(bare(other));
    }
    expect((await exported(page)).map(({ kind }) => kind)).toEqual([
      'house.exported',
      'house.exported',
      'house.exported',
    ]);
  }));
