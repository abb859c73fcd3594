import type { Page } from '@playwright/test';
import { printedDossier } from '../fixtures/printed-dossier';
import { introduce, row, untilRead } from './desk';
import { disputed, fillLibrary, ROUND } from './filled-library';
import { expect } from './launch';

/** Every screen but the desk's own, one after another; whoever walks through looks at each when its name is given. */
export type Walk = AsyncGenerator<string, void, undefined>;

const REAL = '超市卷';

const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Sits down anew: as whom, and under which name. */
async function sit(page: Page, door: 'review' | 'lead' | 'organise' | 'self-check', name = '李评'): Promise<void> {
  await page.evaluate(
    ([as, who]) => {
      localStorage.setItem('door', as);
      localStorage.setItem('reviewer', who);
      localStorage.setItem('agency', '滨江区农业农村局');
    },
    [door, name] as const,
  );
  await page.reload();
  await page.getByRole('navigation', { name: '主导航' }).waitFor();
}

/** What a person meets before there is anything: the first start, empty rooms. */
export async function* emptyRooms(page: Page): Walk {
  await page.getByLabel('评查员姓名').waitFor();
  yield 'first-start';
  await introduce(page);
  await sit(page, 'organise');
  await page.getByRole('heading', { name: '案卷' }).waitFor();
  yield 'empty-library';
  for (const [hash, told, name] of [
    ['#/review', '在“案卷”中选一卷', 'no-dossier'],
    ['#/ledger', '问题台账', 'empty-ledger'],
    ['#/campaign', '新建一次评查活动', 'no-campaign'],
    ['#/panel', '合议在组织方', 'no-panel'],
    ['#/insight', '还没有可以统计的评查', 'nothing-counted'],
    ['#/bulletin', '还没有办结的评查', 'no-bulletin'],
  ] as const) {
    await go(page, hash);
    await page.getByText(told).first().waitFor();
    yield name;
  }
}

/** A round in its middle, and one dossier with pages. */
export async function furnish(page: Page): Promise<void> {
  await introduce(page);
  await sit(page, 'organise');
  await fillLibrary(page);
  await go(page, '#/dossiers');
  const buffer = await printedDossier({ pages: 16 });
  await page.getByLabel('选择扫描件').setInputFiles([{ name: `${REAL}.pdf`, mimeType: 'application/pdf', buffer }]);
  await untilRead(page, REAL);
}

/** The bureau's rooms with something in each. */
export async function* bureauRooms(page: Page): Walk {
  await go(page, '#/dossiers');
  await row(page, REAL).waitFor();
  yield 'library';
  yield* campaignRoom(page);
  yield* panelRoom(page);
  await go(page, '#/ledger');
  for (const [shape, name] of [
    ['表格', 'ledger'],
    ['看板', 'ledger-board'],
    ['各单位', 'ledger-agencies'],
    ['已发文书', 'ledger-sent'],
  ] as const) {
    await page.getByText(shape, { exact: true }).first().click();
    yield name;
  }
  await page.getByText('表格', { exact: true }).first().click();
  await go(page, '#/ledger/p-filled-2');
  await page.getByText('单位答复：已整改').waitFor();
  yield 'problem';
  await go(page, '#/insight');
  await page.getByText('统计范围').waitFor();
  yield 'insight';
  await go(page, '#/bulletin');
  await page.getByRole('button', { name: '起草通报' }).click();
  await page.getByLabel('主送').waitFor();
  yield 'bulletin';
  await page.getByRole('button', { name: '返回' }).click();
  await page.getByText('起草中').waitFor();
  yield 'bulletins';
  await go(page, '#/templates');
  await page.getByRole('heading', { name: '标准', exact: true }).waitFor();
  yield 'standards';
  await go(page, '#/settings');
  for (const [section, name] of [
    ['评查员姓名', 'settings'],
    ['发文单位', 'settings-letterhead'],
    ['法规', 'settings-law'],
    ['文字识别', 'settings-reading'],
  ] as const) {
    await page.getByText(section, { exact: true }).first().scrollIntoViewIfNeeded();
    yield name;
  }
  await page.getByRole('button', { name: /^查找/ }).click();
  await page.getByRole('textbox', { name: '查找案卷内容' }).fill('处罚');
  await page.getByRole('list', { name: '查找结果' }).getByRole('button').first().waitFor();
  yield 'search';
  await closed(page);
  await page.getByRole('button', { name: '帮助' }).click();
  await page.getByRole('dialog').waitFor();
  yield 'help';
  await closed(page);
}

async function* campaignRoom(page: Page): Walk {
  await go(page, `#/campaign/${ROUND}`);
  for (const [tab, name] of [
    ['计划', 'campaign-plan'],
    ['抽样', 'campaign-draw'],
    ['案卷与分工', 'campaign-assignment'],
    ['校准', 'campaign-calibration'],
    ['收发评查包', 'campaign-exchange'],
    ['年度任务', 'campaign-duties'],
  ] as const) {
    await page.getByRole('tab', { name: tab }).click();
    yield name;
  }
}

/** The lead locks a dossier and sees what divides its readers. */
async function* panelRoom(page: Page): Walk {
  await sit(page, 'organise', '赵评');
  await go(page, `#/panel/${ROUND}`);
  for (const [tab, name] of [
    ['一致性', 'agreement'],
    ['优秀名额试算', 'quota'],
    ['案卷合议', 'panel'],
  ] as const) {
    await page.getByRole('tab', { name: tab }).click();
    yield name;
  }
  await go(page, `#/panel/${ROUND}/${disputed.dossier}`);
  const lock = page.getByRole('button', { name: '锁定并看分歧' });
  await lock.waitFor();
  yield 'panel-closed';
  await lock.click();
  await expect(lock).toHaveCount(0);
  yield 'consensus';
  await sit(page, 'organise');
}

/** What an agency sees: what would cost points, its submissions, its side of the ledger. */
export async function* agencyRooms(page: Page): Walk {
  await sit(page, 'self-check');
  await go(page, '#/self-check');
  await page.getByRole('button', { name: '怎么改' }).first().click();
  yield 'self-check';
  for (const [choice, name] of [
    ['单位层面', 'self-check-agency'],
    ['报送材料', 'submission-plan'],
    ['问题整改方案', 'submission-mending'],
    ['工作总结', 'submission-summary'],
    ['自评对照', 'self-check-beside'],
  ] as const) {
    await page.getByText(choice, { exact: true }).first().click();
    yield name;
  }
  await go(page, '#/panel');
  await page.getByRole('table', { name: '本单位案卷' }).waitFor();
  yield 'agency-results';
  await go(page, '#/ledger');
  await expect(page.getByRole('button', { name: '整改包' })).toBeVisible();
  await expect(page.getByRole('button', { name: '制发文书' })).toHaveCount(0);
  yield 'agency-ledger';
  await sit(page, 'organise');
}

async function closed(page: Page): Promise<void> {
  const dialogs = page.getByRole('dialog');
  await dialogs.first().getByRole('button', { name: '关闭' }).first().click();
  await expect(dialogs).toHaveCount(0);
}

/** A dialog opened, looked at and closed. */
async function* dialog(page: Page, name: string, open: () => Promise<void>): Walk {
  await open();
  await page.getByRole('dialog').first().waitFor();
  yield name;
  await closed(page);
}

/** The dialogs people meet most: what goes out, what comes in, what is taken away. */
export async function* mainDialogs(page: Page): Walk {
  await sit(page, 'organise');
  const button = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const item = async (of: string, name: string) => {
    await button(of);
    await page.getByRole('menuitem', { name, exact: true }).click();
  };
  const ofRow = async (name: string) => {
    await row(page, REAL).getByRole('button', { name: /操作$/ }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await go(page, '#/dossiers');
  yield* dialog(page, 'dialog-pages', () => ofRow('页面情况（空格）'));
  yield* dialog(page, 'dialog-rename', () => ofRow('改名（F2）'));
  yield* dialog(page, 'dialog-remove', () => ofRow('移出案卷库'));
  yield* dialog(page, 'dialog-redact', () => ofRow('脱敏副本（PDF）'));
  yield* dialog(page, 'dialog-batch', () => button('批量打印'));
  await go(page, '#/ledger');
  yield* dialog(page, 'dialog-dispatch', async () => {
    await button('制发文书');
    // Esc leaves the calendar and not the dialog.
    const calendar = page.getByRole('dialog', { name: '选日期' });
    await page.getByRole('button', { name: '选日期' }).last().click();
    await calendar.waitFor();
    await page.keyboard.press('Escape');
    await expect(calendar).toHaveCount(0);
    await expect(page.getByRole('dialog', { name: '制发文书' })).toBeVisible();
  });
  yield* dialog(page, 'dialog-package', () => button('整改包'));
  yield* dialog(page, 'dialog-by-hand', () => item('更多', '登记问题'));
  yield* dialog(page, 'dialog-import', async () => {
    await item('更多', '导入往年台账');
    const buffer = Buffer.from('序号,单位,存在问题,整改期限,备注\n1,甲局,未告知听证权利,2025年3月5日,无\n');
    await page
      .locator('input[type="file"][accept=".xlsx,.csv"]')
      .last()
      .setInputFiles({ name: '往年台账.csv', mimeType: 'text/csv', buffer });
    await page.getByText('第 1 行是表头').waitFor();
  });
  await go(page, '#/insight');
  await page.getByText('统计范围').waitFor();
  yield* dialog(page, 'dialog-annual', () => button('统计年报'));
  yield* dialog(page, 'dialog-figure', () =>
    page
      .getByRole('button', { name: /^滨江区农业农村局：/ })
      .first()
      .click(),
  );
  await go(page, '#/bulletin');
  await button('起草通报');
  yield* dialog(page, 'dialog-publish', () => button('印发'));
  yield* dialog(page, 'dialog-print', () => button('打印与导出'));
  yield* dialog(page, 'dialog-commendation', () => item('相关文书', '优秀案卷推荐表'));
  yield* dialog(page, 'dialog-case', () => item('相关文书', '典型案例'));
  await go(page, '#/settings');
  yield* dialog(page, 'dialog-parameters', () => button('以此为底，填写本地参数'));
  await go(page, '#/self-check');
  yield* dialog(page, 'dialog-hand-in', () => button('送评包'));
  await go(page, `#/campaign/${ROUND}`);
  await page.getByRole('tab', { name: '计划' }).click();
  await page.getByRole('button', { name: '选日期' }).first().click();
  await page.getByRole('dialog', { name: '选日期' }).waitFor();
  yield 'calendar';
  await page.keyboard.press('Escape');
}
