import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import type { Change } from '../../shared/model/change';
import type { DossierId } from '../../shared/model/ids';
import { enter, items, marking, PASSPHRASE, pictured, seat, takeIn } from './campaign-desk';
import { row } from './desk';
import { fillLibrary } from './filled-library';
import { answerSave, ask, expect, launch, type Running, test } from './launch';

const NAME = '旧案校准卷';
const READERS = ['赵评', '钱评'] as const;
const AGREED = '目录漏一行即算不符';

test('calibration is marked by all, talked over and counts nowhere; a quota is confirmed and given back', async () => {
  test.setTimeout(300_000);
  const out = await mkdtemp(join(tmpdir(), 'calibration-'));
  const office = await launch();
  const machines: Running[] = [office];
  const { page } = office;
  try {
    await enter(page, '孙组织', '组织');
    await fillLibrary(page);
    await page.getByRole('link', { name: '案卷', exact: true }).click();
    const pdf = await PDFDocument.create();
    pdf.addPage([500, 842]).drawText('page of 500', { x: 50, y: 700 });
    const buffer = Buffer.from(await pdf.save());
    await page.getByLabel('选择扫描件').setInputFiles({ name: `${NAME}.pdf`, mimeType: 'application/pdf', buffer });
    await expect(row(page, NAME)).toBeVisible();

    await page.getByRole('link', { name: '活动' }).click();
    const stage = page.getByLabel('集中评查', { exact: true });
    await stage.fill('2026-01-31');
    await page.getByRole('button', { name: '保存计划' }).click();
    await page.getByRole('tab', { name: '年度任务' }).click();
    await expect(page.getByRole('list', { name: '提醒' })).toContainText(
      /“集中评查”应于2026年1月31日完成，已过 \d+ 天/,
    );
    await pictured(page, 'reminders');

    await page.getByRole('tab', { name: '校准' }).click();
    await page.getByRole('combobox', { name: '校准案卷' }).click();
    await expect(page.getByRole('option')).toHaveText([NAME]);
    await page.getByRole('option', { name: NAME }).click();
    await page.keyboard.press('Escape');
    await expect(row(page, NAME)).toContainText('等待赵评、钱评');
    await pictured(page, 'chosen');

    await handOut(office, out, '初次');
    await pictured(page, 'handed-out');
    for (const [at, reader] of READERS.entries()) {
      const machine = await launch();
      machines.push(machine);
      const file = await mark(machine, out, reader, at === 1);
      await takeIn(page, file);
      await expect(page.getByText(`收入${reader}的评查结果 1 卷，其中校准 1 卷。`)).toBeVisible();
    }
    await expect(row(page, READERS[0])).toContainText('校准 1/1 卷');
    await pictured(page, 'taken-back');

    await page.getByRole('tab', { name: '校准' }).click();
    const told = page.getByRole('table', { name: '校准评查项' });
    await expect(told.getByRole('row')).toHaveCount(2);
    await expect(told).toContainText(/0%.*赵评.*钱评.*扣 0.5 分.*目录与卷内不符/);
    await told.getByRole('textbox').fill(AGREED);
    await told.getByRole('textbox').blur();
    await pictured(page, 'compared');

    await page.getByRole('link', { name: '统计' }).click();
    await expect(page.getByText('共4卷')).toBeVisible();
    await expect(page.getByText('未识别单位')).toHaveCount(0);
    await pictured(page, 'statistics');
    await page.getByRole('link', { name: '活动' }).click();
    await handOut(office, out, '正式');
    const reader = machines[1]!.page;
    await takeIn(reader, join(out, `正式-${READERS[0]}.ajpc`));
    await expect(reader.getByRole('list', { name: '评查口径' })).toContainText(AGREED);
    await pictured(reader, 'guidance');

    await page.getByRole('link', { name: '合议' }).click();
    await expect(row(page, NAME)).toHaveCount(0);
    await seat(page, READERS[0], '组长');
    await page.getByRole('tab', { name: '优秀名额试算' }).click();
    await page.getByLabel('优秀不超过已签字案卷的百分之').fill('50');
    await expect(page.getByText('按名额调整等次由“组织”身份确认。')).toBeVisible();
    await page.getByTitle('更换姓名或身份').click();
    await expect(page.getByRole('dialog').getByRole('combobox', { name: '姓名' })).toBeFocused();
    await expect(page.getByRole('option')).toHaveCount(0);
    await pictured(page, 'seat');
    await page.getByRole('dialog').getByRole('combobox', { name: '姓名' }).click();
    await expect(page.getByRole('option')).toHaveText([...READERS]);
    await page.getByTitle('更换姓名或身份').click();
    await seat(page, '孙组织', '组织');
    await page.getByRole('tab', { name: '优秀名额试算' }).click();
    await page.getByLabel('优秀不超过已签字案卷的百分之').fill('50');
    await expect(page.getByText('超出名额：滨罚〔2026〕6号（90 分）')).toBeVisible();
    await expect(page.getByRole('button', { name: '确认：1 卷降一等' })).toBeDisabled();
    await pictured(page, 'quota');
    await page.getByLabel('依据或理由').fill('方案规定优秀不超过一半');
    await page.getByRole('button', { name: '确认：1 卷降一等' }).click();
    await expect(page.getByText('已按名额调整（1 卷')).toBeVisible();
    await pictured(page, 'confirmed');
    await page.getByRole('button', { name: '恢复' }).click();
    await expect(page.getByText('已按名额调整')).toHaveCount(0);
    await expect(page.getByText('超出名额：滨罚〔2026〕6号（90 分）')).toBeVisible();
    for (const { complaints } of machines) expect(complaints).toEqual([]);
  } finally {
    for (const { app } of machines) await app.close();
  }
  for (const { userData } of machines) rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  await rm(out, { recursive: true });
});

async function handOut({ page, app }: Running, out: string, name: string): Promise<void> {
  await page.getByRole('tab', { name: '收发评查包' }).click();
  await page.getByRole('region', { name: '分发' }).getByLabel(/^口令/).fill(PASSPHRASE);
  for (const reader of READERS) {
    await answerSave(app, join(out, `${name}-${reader}.ajpc`));
    await row(page, reader).getByRole('button', { name: '制作评查包' }).click();
    await expect(page.getByText(`已为${reader}制作评查包`)).toBeVisible();
  }
}

/** A reader's machine: takes the package, marks the calibration dossier alone, gives the result back. */
async function mark({ page, app }: Running, out: string, reader: string, strict: boolean): Promise<string> {
  await enter(page, reader, '评查');
  await page.getByRole('link', { name: '活动' }).click();
  await takeIn(page, join(out, `初次-${reader}.ajpc`));
  await expect(page.getByText('、校准 1 卷')).toBeVisible();
  const id = await calibrated(page);
  const changes: Change[] = [
    ...items.map((item) => marking(id, item, strict && item === items.at(-1))),
    { kind: 'review.concluded', subject: id, payload: { score: 100, grade: 'excellent' } },
  ];
  const by = reader as Parameters<typeof ask<'library.append'>>[2]['by'];
  expect(await ask(page, 'library.append', { changes, by })).toMatchObject({ ok: true });
  await page.reload();
  await expect(row(page, NAME)).toContainText('已评查');
  await pictured(page, 'task');
  const file = join(out, `结果-${reader}.ajpc`);
  await answerSave(app, file);
  await page.getByRole('region', { name: '我的任务' }).getByLabel(/^口令/).fill(PASSPHRASE);
  await page.getByRole('button', { name: '交回评查结果（1 卷）' }).click();
  await expect(page.getByText('评查结果已保存')).toBeVisible();
  return file;
}

async function calibrated(page: Page): Promise<DossierId> {
  const journal = await ask(page, 'library.entries', { after: 0, limit: 100 });
  if (!journal.ok) throw new Error(journal.detail);
  return journal.value.find((entry) => entry.kind === 'dossier.received' && entry.payload.name === NAME)!
    .subject as DossierId;
}
