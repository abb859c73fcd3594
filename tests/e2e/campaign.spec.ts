import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import type { Change } from '../../shared/model/change';
import { enter, items, marking, PASSPHRASE, pictured, seat, takeIn } from './campaign-desk';
import { row } from './desk';
import { answerSave, ask, expect, launch, type Running, requests, test } from './launch';

const NAMES = ['甲案', '乙案'] as const;
const READERS = ['赵评', '钱评'] as const;

/** Blank pages of a size of their own: nothing to read, and no two scans alike. */
async function scan(width: number): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.addPage([width, 842]).drawText(`page of ${width}`, { x: 50, y: 700 });
  return Buffer.from(await pdf.save());
}

const frame = [
  '案号,执法单位,结案日期,类型,案件名称,是否涉企,承办人',
  ...['甲案', '乙案', '丙案'].map(
    (name, at) => `滨罚〔2026〕${at + 1}号,滨江区城管局,2026-0${at + 1}-10,行政处罚（普通程序）,${name},是,办案员`,
  ),
].join('\r\n');

test('a round from the list of cases to the signed sheet: draw, hand out, take back, agree', async () => {
  test.setTimeout(480_000);
  const out = await mkdtemp(join(tmpdir(), 'campaign-'));
  const office = await launch();
  const machines: Running[] = [office];
  const { page } = office;
  try {
    await enter(page, '孙组织', '组织');
    await page.getByRole('link', { name: '案卷', exact: true }).click();
    await page.getByLabel('选择扫描件').setInputFiles(
      await Promise.all(
        NAMES.map(async (name, at) => ({
          name: `${name}.pdf`,
          mimeType: 'application/pdf',
          buffer: await scan(500 + at),
        })),
      ),
    );
    for (const name of NAMES) await expect(row(page, name)).toBeVisible();

    await page.getByRole('link', { name: '活动' }).click();
    await page.getByRole('button', { name: '新建活动' }).click();
    await page.getByLabel('被评查单位（每行一个）').fill('滨江区城管局');
    await page.getByLabel('办结期间：从').fill('2026-01-01');
    await page.getByLabel('到', { exact: true }).fill('2026-12-31');
    await page.getByRole('combobox', { name: '行政处罚普通程序' }).click();
    await page.getByRole('option').first().click();
    await page.getByRole('button', { name: '增加评查组' }).click();
    await page.getByRole('button', { name: '增加评查员' }).click();
    for (const [at, name] of [READERS[0], '丙评', READERS[1]].entries()) {
      await page.getByLabel(`第1组第${at + 1}人姓名`).fill(name);
      await page.getByLabel(`第1组第${at + 1}人单位`).fill('滨江区司法局');
    }
    await page.getByRole('radio', { name: `${READERS[0]}任组长` }).check();
    await page.getByRole('button', { name: '保存计划' }).click();
    await expect(page.getByLabel('计划还缺')).toHaveCount(0);
    await expect(page.getByText('有改动尚未保存')).toHaveCount(0);
    await pictured(page, 'plan');

    await page.getByRole('tab', { name: '抽样' }).click();
    const csv = { name: '办结清单.csv', mimeType: 'text/csv' };
    await page
      .getByLabel('选择办结案件清单')
      .setInputFiles({ ...csv, buffer: Buffer.from(`${frame}\r\n坏行,,昨天,其他,,,`) });
    await expect(page.getByLabel('清单中的问题')).toContainText('第 5 行');
    await expect(page.getByRole('button', { name: /^导入$/ })).toBeDisabled();
    await page.getByLabel('选择办结案件清单').setInputFiles({ ...csv, buffer: Buffer.from(frame) });
    await page.getByRole('button', { name: '导入 3 件' }).click();
    await page.getByRole('combobox', { name: '第1条名额的方式' }).click();
    await page.getByRole('option', { name: '按比例' }).click();
    await page.getByLabel('第1条名额的比例').fill('100');
    await expect(page.getByText('合计抽 3 件；清单 3 件，全部在名额之内。')).toBeVisible();
    await page.getByLabel('随机种子').fill('3 1 4 1 5');
    await page.getByLabel('见证人').fill('周见证、吴见证');
    await page.getByRole('button', { name: '抽样', exact: true }).click();
    await expect(page.getByText('三、抽中 3 件')).toBeVisible();
    await answerSave(office.app, join(out, '抽样记录.docx'));
    await page.getByRole('button', { name: '抽样记录' }).click();
    await page.getByRole('button', { name: '保存为 Word' }).click();
    await expect(page.getByText(/已保存/).last()).toBeVisible();
    await page.getByRole('button', { name: '关闭预览' }).click();
    await pictured(page, 'draw');

    await page.getByRole('tab', { name: '案卷与分工' }).click();
    await page.getByRole('button', { name: '全部参评' }).click();
    await page.getByRole('button', { name: '自动分工' }).click();
    await expect(page.getByText('已分配 2 卷，每卷 2 人。')).toBeVisible();
    await exchange(page, '丙评', READERS[1]);
    await pictured(page, 'assignment');

    await page.getByRole('tab', { name: '收发评查包' }).click();
    await page.getByRole('region', { name: '分发' }).getByLabel(/^口令/).fill(PASSPHRASE);
    for (const reader of READERS) {
      await answerSave(office.app, join(out, `分发-${reader}.ajpc`));
      await row(page, reader).getByRole('button', { name: '制作评查包' }).click();
      await expect(page.getByText(`已为${reader}制作评查包`)).toBeVisible({ timeout: 60_000 });
    }
    const results = [];
    for (const [at, reader] of READERS.entries()) results.push(await readAll(machines, out, reader, at === 1));

    for (const file of [results[0]!, results[1]!, results[0]!]) await takeIn(page, file);
    await expect(page.getByText(`${READERS[0]}的评查结果没有新的内容`)).toBeVisible({ timeout: 60_000 });
    await expect(row(page, READERS[1])).toContainText('2/2 卷');
    await pictured(page, 'exchange');

    await page.getByRole('link', { name: '合议' }).click();
    await expect(row(page, '甲案')).toContainText('已收齐，待组长锁定');
    await expect(page.getByText('锁定、裁定、签字和答复异议只由组长赵评操作')).toBeVisible();
    await expect(page.getByRole('button', { name: '锁定已收齐的 2 卷' })).toBeDisabled();
    await seat(page, READERS[0], '组长');
    await page.getByRole('button', { name: '锁定已收齐的 2 卷' }).click();
    await expect(row(page, '甲案')).toContainText('1 项待定');
    await row(page, '甲案').getByRole('button', { name: '甲案' }).click();
    await expect(page.getByText('还有 1 项待定')).toBeVisible();
    await pictured(page, 'consensus');
    const why = page.getByLabel(/^(裁定|合议)理由/);
    await why.fill('现场照片可证');
    await why.blur();
    const place = await page
      .getByText(new RegExp(`^\\d\\s+${READERS[1]}$`))
      .first()
      .textContent();
    await page.keyboard.press(place!.slice(0, 1));
    await page.getByRole('button', { name: '签字定案' }).click();
    await expect(page.getByText('已签字：')).toBeVisible();
    await answerSave(office.app, join(out, '合议记录.docx'));
    await page.getByRole('button', { name: '合议记录' }).click();
    await page.getByRole('button', { name: '保存为 Word' }).click();
    await expect(page.getByText(/已保存/).last()).toBeVisible();
    await page.getByRole('button', { name: '关闭预览' }).click();
    await pictured(page, 'signed');
    await page.getByRole('button', { name: '返回合议列表' }).click();
    await page.getByRole('tab', { name: '一致性' }).click();
    await expect(page.getByText(/总体（2 卷）/)).toBeVisible();
    await page.getByRole('button', { name: `${READERS[0]}的反馈` }).click();
    await answerSave(office.app, join(out, '反馈.docx'));
    await page.getByRole('button', { name: '保存为 Word' }).click();
    await expect(page.getByText(/已保存/).last()).toBeVisible();
    await page.getByRole('button', { name: '关闭预览' }).click();
    await pictured(page, 'agreement');

    await seat(page, '郑单位', '自查', '滨江区城管局');
    await row(page, '甲案').getByRole('button', { name: '甲案' }).click();
    await expect(page.getByRole('region', { name: '认定的问题' })).toContainText('目录与卷内不符');
    await expect(page.getByRole('main')).not.toContainText(READERS[1]);
    await page.getByRole('combobox', { name: '提出异议：评查项' }).click();
    await page.getByRole('option').last().click();
    await page.getByLabel('单位的理由').fill('目录第二页已更正');
    await page.getByRole('button', { name: '提出' }).click();
    await expect(page.getByText('目录第二页已更正（郑单位提出）')).toBeVisible();
    await pictured(page, 'agency');

    for (const { app, complaints } of machines) {
      expect(await requests(app)).toEqual([]);
      expect(complaints).toEqual([]);
    }
  } finally {
    for (const { app } of machines) await app.close();
  }
  const drawn = await documentText(join(out, '抽样记录.docx'));
  expect(drawn).toMatch(/案卷抽样记录.*3 1 4 1 5.*滨罚〔2026〕\d号/s);
  const feedback = await documentText(join(out, '反馈.docx'));
  expect(feedback).toMatch(/案卷评查反馈.*目录与卷内不符/s);
  expect(feedback).not.toContain(READERS[1]);
  const agreed = await documentText(join(out, '合议记录.docx'));
  expect(agreed).toMatch(/合议记录.*分歧与合议意见（1 项）.*采钱评意见，现场照片可证/s);
  expect(readdirSync(out).filter((name) => name.endsWith('.ajpc'))).toHaveLength(4);
  for (const { userData } of machines) rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  await rm(out, { recursive: true });
});

/** One reader is put in the place of another, which wants its reason. */
async function exchange(page: Page, out: string, into: string): Promise<void> {
  await expect(page.getByRole('combobox', { name: /的评查员/ })).toHaveCount(2 * NAMES.length);
  for (const name of NAMES) {
    const reader = page.getByRole('combobox', { name: `${name}的评查员${out}` });
    if ((await reader.count()) === 0) continue;
    await reader.click();
    await page.getByRole('option', { name: into }).click();
    await expect(page.getByRole('button', { name: '换人', exact: true })).toBeDisabled();
    await page.getByLabel('换人原因').fill('出差');
    await page.getByRole('button', { name: '换人', exact: true }).click();
    await expect(page.getByRole('list', { name: '换人记录' })).toContainText(`“${name}”：${out} → ${into}，出差`);
  }
}

/** A reviewer on another machine: takes the package, reads everything, gives the results back. */
async function readAll(machines: Running[], out: string, reader: string, strict: boolean): Promise<string> {
  const machine = await launch();
  machines.push(machine);
  const { page, app } = machine;
  await enter(page, reader, '评查');
  await page.getByRole('link', { name: '活动' }).click();
  await takeIn(page, join(out, `分发-${reader}.ajpc`));
  await expect(page.getByText('的任务 2 卷，其中新收 2 卷。')).toBeVisible({ timeout: 60_000 });
  const journal = await ask(page, 'library.entries', { after: 0, limit: 100 });
  if (!journal.ok) throw new Error(journal.detail);
  const dossiers = journal.value.flatMap((entry) =>
    entry.kind === 'dossier.received' ? [{ id: entry.subject, name: entry.payload.name }] : [],
  );
  const changes = dossiers.flatMap(({ id, name }): Change[] => [
    ...items.map((item): Change => marking(id, item, strict && name === NAMES[0] && item === items.at(-1))),
    { kind: 'review.concluded', subject: id, payload: { score: 100, grade: 'excellent' } },
  ]);
  const by = reader as Parameters<typeof ask<'library.append'>>[2]['by'];
  expect(await ask(page, 'library.append', { changes, by })).toMatchObject({ ok: true });
  await page.reload();
  await expect(page.getByText('已评 2/2 卷')).toBeVisible({ timeout: 60_000 });
  const file = join(out, `结果-${reader}.ajpc`);
  await answerSave(app, file);
  await page.getByRole('region', { name: '我的任务' }).getByLabel(/^口令/).fill(PASSPHRASE);
  await page.getByRole('button', { name: '交回评查结果（2 卷）' }).click();
  await expect(page.getByText('评查结果已保存')).toBeVisible({ timeout: 60_000 });
  return file;
}

async function documentText(file: string): Promise<string> {
  const entries = await new ZipReader(new Uint8ArrayReader(new Uint8Array(readFileSync(file)))).getEntries();
  const main = entries.find(({ filename }) => filename === 'word/document.xml');
  if (main === undefined || main.directory) throw new Error(`${file} holds no document`);
  return (await main.getData(new TextWriter())).replaceAll(/<[^>]+>/g, '');
}
