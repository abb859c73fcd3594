import { existsSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { printedDossier } from '../fixtures/printed-dossier';
import { foot, READING, row, untilRead } from './desk';
import { tabTo, watchMouse } from './keys-only';
import { answerSave, expect, launch, test } from './launch';

const NAME = '超市卷';

const mine = (page: Page): Locator => page.getByRole('region', { name: '我的意见' });
const evidence = (page: Page): Locator => page.getByRole('list', { name: '我的出处' }).getByRole('listitem');
/** Items nobody has decided, those of procedures within the dossier among them. */
const left = async (page: Page): Promise<number> =>
  Number(/余 (\d+) 项/.exec((await page.getByText(/^本卷余 \d+ 项$/).textContent()) ?? '')?.[1]);
const leftIs = (page: Page): ReturnType<typeof expect.poll> => expect.poll(() => left(page));

test('a whole dossier by keys alone: from the door to the exports', async () => {
  test.setTimeout(READING);
  const out = await mkdtemp(join(tmpdir(), 'keys-'));
  const { app, page, userData, complaints } = await launch();
  try {
    await page.setViewportSize({ width: 1366, height: 768 });
    const presses = await watchMouse(page);
    await expect(page.getByLabel('评查员姓名')).toBeFocused();
    await page.keyboard.type('李评');
    await page.keyboard.press('Enter');
    await page
      .getByLabel('选择扫描件')
      .setInputFiles([{ name: `${NAME}.pdf`, mimeType: 'application/pdf', buffer: await printedDossier() }]);
    await untilRead(page, NAME);
    await tabTo(page, row(page, NAME));
    await page.keyboard.press('Enter');
    await expect(foot(page)).toContainText('未定', { timeout: 60_000 });

    await lookAround(page);
    await acceptGroup(page);
    await placeEvidence(page);
    await confirmFact(page);
    await alignPapers(page);
    await settleAll(page);

    await page.keyboard.press('Control+Shift+Enter');
    await expect(foot(page)).toContainText('重新打开');
    for (const [at, file] of ['评分表.docx', '问题清单.xlsx', '评查意见书.docx'].entries()) {
      await answerSave(app, join(out, file));
      await page.keyboard.press('Control+e');
      for (let stop = 0; stop < at; stop += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(foot(page).getByRole('status')).toContainText(file, { timeout: 60_000 });
      expect(existsSync(join(out, file))).toBe(true);
      await page.keyboard.press('Escape');
    }

    // A finished review is opened again by taking the last step back.
    await page.keyboard.press('Control+z');
    await expect(foot(page)).toContainText('完成评查');
    expect(await presses()).toBe(0);
    expect(complaints).toEqual([]);
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
    rmSync(out, { recursive: true, force: true });
  }
});

/** Strip, keys, palette, zoom and history: what the eyes need before the judgement. */
async function lookAround(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+P');
  await expect(page.getByRole('combobox', { name: '命令' })).toBeFocused();
  await page.keyboard.type('对照表');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: '对照表' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('h');
  await expect(page.getByRole('tab', { name: '时间线' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('h');
  await page.keyboard.press('v');
  await expect(page.getByText('依据的文书')).toBeVisible();
  await page.keyboard.press('v');

  const folio = page.getByLabel(/^页，共/);
  await page.keyboard.press('g');
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await expect(folio).toHaveValue('9');
  await page.keyboard.press('Escape');
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await expect(folio).toHaveValue('9');
  await page.keyboard.press('Shift+Backspace');
  await expect(folio).not.toHaveValue('9');
  await page.keyboard.press('Home');
  await expect(folio).toHaveValue('1');
}

/** A shows what would be accepted, A again accepts it; one step back undoes all of it. */
async function acceptGroup(page: Page): Promise<void> {
  const shown = page.getByRole('region', { name: '把握较大的符合项' });
  const before = await left(page);
  for (let step = 0; step < before && (await shown.count()) === 0; step += 1) {
    if (step > 0) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('a');
  }
  await expect(shown.getByRole('listitem')).not.toHaveCount(0);
  expect(await left(page)).toBe(before);
  await page.keyboard.press('a');
  await leftIs(page).toBeLessThan(before);
  await page.keyboard.press('Control+z');
  await leftIs(page).toBe(before);
  await page.keyboard.press('a');
  await page.keyboard.press('a');
  await leftIs(page).toBeLessThan(before);
}

/** Lines picked with the arrows become evidence beside the words; the whole page does too. */
async function placeEvidence(page: Page): Promise<void> {
  await page.keyboard.press('j');
  await page.keyboard.press('2');
  await expect(mine(page).getByRole('button', { name: /不符合|触犯/ })).toHaveAttribute('aria-pressed', 'true');
  const had = await evidence(page).count();
  await page.keyboard.press('e');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toHaveCount(had + 1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+E');
  await expect(evidence(page)).toHaveCount(had + 2);
  await page.keyboard.press('n');
  await page.keyboard.type('经核对全卷，事实成立');
  await page.keyboard.press('Control+Enter');
}

/** One doubtful fact is right as read; then the step is taken back. */
async function confirmFact(page: Page): Promise<void> {
  const asked = page.getByRole('button', { name: /^确认 \d/ });
  const count = async (): Promise<number> => Number(/\d+/.exec((await asked.textContent()) ?? '')?.[0]);
  const before = await count();
  expect(before).toBeGreaterThan(0);
  await page.keyboard.press('p');
  await expect(page.getByRole('region', { name: '确认要素' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(count).toBe(before - 1);
  await page.keyboard.press('p');
}

/** Two pages side by side, 告知书 held against 决定书, and back to one. */
async function alignPapers(page: Page): Promise<void> {
  const panes = page.getByRole('toolbar', { name: '页面' });
  await expect(panes).toHaveCount(1);
  await page.keyboard.press('y');
  await expect(panes).toHaveCount(2);
  await page.keyboard.press('o');
  await page.keyboard.press('s');
  await expect(panes).toHaveCount(1);
}

/** Every item to a mark: the machine's word where it has one, else the reviewer's, with a reason where one is asked for. */
async function settleAll(page: Page): Promise<void> {
  for (let before = await left(page); before > 0; before = await left(page)) {
    await page.keyboard.press('j');
    const asked = (await mine(page).textContent()) ?? '';
    if (asked.includes('须先选择意见')) await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    if (asked.includes('写认定理由')) {
      await page.keyboard.type('经核对全卷，事实成立');
      await page.keyboard.press('Control+Enter');
    }
    await leftIs(page).toBeLessThan(before);
  }
}
