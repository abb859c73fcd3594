import type { Page } from '@playwright/test';
import { printedDossier } from '../fixtures/printed-dossier';
import { audit } from './axe';
import { introduce, READING, row, untilRead } from './desk';
import { expect, test } from './launch';

const NAME = '超市卷';
const ITEM = '听证主持人非本案调查人员';
const SAID = '评查员已看过第40、41、42页：照片、实物、附件等，没有评查要看的文字。';

const panel = (page: Page) => page.getByRole('region', { name: '已看过本页' });
const answer = (page: Page) => panel(page).getByRole('button', { name: '没有评查要看的文字' });
const bar = (page: Page) => page.getByRole('note', { name: '第42页未能识读' });

/** Somebody else sits down at the same desk. */
async function sitDown(page: Page, name: string): Promise<void> {
  await page.getByTitle('更换姓名或身份').click();
  await page.getByRole('combobox', { name: '姓名' }).fill(name);
  await page.getByRole('button', { name: '更换', exact: true }).click();
}

test('a look at photographs no machine reads settles what waits for it, for that reviewer, until taken back', async ({
  run: { page, complaints },
}) => {
  test.setTimeout(READING);
  await page.setViewportSize({ width: 1366, height: 768 });
  await introduce(page);
  const buffer = await printedDossier({ photographs: 3 });
  await page.getByLabel('选择扫描件').setInputFiles([{ name: `${NAME}.pdf`, mimeType: 'application/pdf', buffer }]);
  await untilRead(page, NAME);
  await row(page, NAME).dblclick();

  // From the item that waits for them, all the pages at once.
  await page.getByRole('button', { name: ITEM }).click({ timeout: 60_000 });
  const reason = page.getByText('但第40、41、42页未能清楚识读');
  await expect(reason).toBeVisible();
  await page.getByRole('button', { name: '已看过第40–42页' }).click();
  await expect(panel(page).getByText('我已看过第40–42页')).toBeVisible();
  expect(await audit(page, '已看过本页')).toEqual([]);
  await answer(page).click();
  await expect(panel(page).getByText('没有读清的各页都有人说明了')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(SAID)).toBeVisible();
  await expect(reason).toHaveCount(0);

  // Nobody else's findings rest on it.
  await sitDown(page, '王评');
  await page.getByRole('button', { name: '未读 3' }).waitFor();
  await page.getByRole('button', { name: ITEM }).click();
  await expect(reason).toBeVisible();
  await expect(page.getByText(SAID)).toHaveCount(0);
  await page.keyboard.press('End');
  await expect(bar(page)).toContainText('本页机器没有读清');
  await sitDown(page, '李评');
  await expect(page.getByText(SAID)).toBeVisible();
  await expect(bar(page)).toContainText('您已看过本页');

  // Taken back, then said of one page by keys alone.
  await page.keyboard.press('Control+z');
  await expect(page.getByText('已撤销：已看过本页')).toBeVisible();
  await expect(page.getByRole('button', { name: '未读 3' })).toBeVisible();
  await expect(reason).toBeVisible();
  await page.keyboard.press('Shift+K');
  await expect(answer(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(bar(page)).toContainText('您已看过本页');
  await expect(page.getByRole('button', { name: '未读 2' })).toBeVisible();

  // A page of some paper is arranged as such.
  await panel(page).getByRole('checkbox', { name: '第41页' }).check();
  await panel(page).getByLabel('或者，是某种文书的一页').fill('送达回证');
  await page.getByRole('option', { name: '送达回证', exact: true }).click();
  await panel(page).getByRole('button', { name: '归入' }).click();
  await expect(panel(page).getByText('已归入《送达回证》')).toBeVisible();
  await expect(page.getByRole('button', { name: '未读 1' })).toBeVisible();
  expect(complaints).toEqual([]);
});
