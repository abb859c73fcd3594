import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import ordinary from '../../scoring-templates/penalty-ordinary.json' with { type: 'json' };
import type { Change } from '../../shared/model/change';
import type { DossierId, ItemId } from '../../shared/model/ids';
import type { Points } from '../../shared/model/points';
import { introduce, tell, wordsIn } from './desk';
import { answerSave, expect, launch, requests, test } from './launch';

const AGENCY = '滨江区农业农村局';
const PASSPHRASE = '整改往来 2026';

const mark = (subject: DossierId, item: string, note: string): Change => ({
  kind: 'mark.set',
  subject,
  payload: {
    mark: {
      item: item as ItemId,
      verdict: 'violated',
      deduction: 20 as Points,
      note,
      citations: [],
      accepted: false,
    },
  },
});

/** A review brought to its end, as the journal of a desk tells it. */
async function seedReview(page: Page): Promise<void> {
  const subject = 'd-ledger' as DossierId;
  const template = { id: 'penalty-ordinary', version: ordinary.version, sha256: 'f'.repeat(64) };
  await tell(page, '李评', [
    { kind: 'dossier.received', subject, payload: { name: '滨农罚〔2026〕3号', scans: [] } },
    { kind: 'review.opened', subject, payload: { template } },
    mark(subject, 'PU-NOTI-06', '未见告知听证权利的记载'),
    mark(subject, 'PU-CASE-01', '立案审批表没有负责人签名'),
    { kind: 'review.concluded', subject, payload: { score: 86, grade: 'good' } },
  ]);
}

const goToLedger = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: '问题台账' }).click();
  await expect(page.getByRole('heading', { name: '问题台账' })).toBeVisible();
};

const reviewer = (page: Page, name: string) =>
  page.evaluate((value) => localStorage.setItem('reviewer', value), name).then(() => page.reload());

const problemRow = (page: Page, words: string) => page.getByRole('row').filter({ hasText: words });

test('from a concluded review to a problem closed, by notice and by file', async () => {
  test.setTimeout(180_000);
  const out = mkdtempSync(join(tmpdir(), 'ledger-'));
  const bureau = await launch();
  const agency = await launch();
  try {
    await introduce(bureau.page);
    await seedReview(bureau.page);
    await goToLedger(bureau.page);
    await bureau.page.getByRole('button', { name: '记入台账' }).click();
    await expect(bureau.page.getByText('新记入 2 条')).toBeVisible();
    await bureau.page.getByLabel('全选').check();
    await bureau.page.getByLabel('批量填写单位').fill(AGENCY);
    await bureau.page.getByRole('button', { name: '填入所选' }).click();
    await expect(problemRow(bureau.page, '未见告知听证权利的记载')).toContainText(AGENCY);
    await bureau.page.getByRole('button', { name: '取消选择' }).click();

    // The notice, as Word.
    await bureau.page.getByRole('button', { name: '制发文书' }).click();
    await bureau.page.getByLabel('发文机关').fill('江岭区司法局');
    await bureau.page.getByLabel('发文字号格式').fill('江岭司评整〔{year}〕{number}号');
    await bureau.page.getByRole('button', { name: '预览' }).click();
    await answerSave(bureau.app, join(out, '整改通知书.docx'));
    await bureau.page.getByRole('button', { name: /Word/ }).click();
    await expect(bureau.page.getByText('已保存：')).toBeVisible();
    await bureau.page.keyboard.press('Escape');
    await expect(problemRow(bureau.page, '未见告知听证权利的记载')).toContainText('已通知');
    expect(existsSync(join(out, '整改通知书.docx'))).toBe(true);

    // Sent by mistake: the problems stand where they stood; the next one has the house's name and the next number.
    await bureau.page.getByText('已发文书', { exact: true }).click();
    await bureau.page.getByRole('button', { name: '作废' }).click();
    await bureau.page.getByLabel('作废原因').fill('发错日期');
    await bureau.page.getByRole('dialog').getByRole('button', { name: '作废' }).click();
    await expect(bureau.page.getByText('已作废：发错日期')).toBeVisible();
    await bureau.page.getByText('表格', { exact: true }).click();
    await expect(problemRow(bureau.page, '未见告知听证权利的记载')).toContainText('待通知');
    await bureau.page.getByRole('button', { name: '制发文书' }).click();
    await expect(bureau.page.getByLabel('发文机关')).toHaveValue('江岭区司法局');
    await expect(bureau.page.getByLabel('起始序号')).toHaveValue('2');
    await bureau.page.getByRole('button', { name: '预览' }).click();
    await answerSave(bureau.app, join(out, '整改通知书2.docx'));
    await bureau.page.getByRole('button', { name: /Word/ }).click();
    await expect(bureau.page.getByText('已保存：')).toBeVisible();
    await bureau.page.keyboard.press('Escape');
    await expect(problemRow(bureau.page, '未见告知听证权利的记载')).toContainText('已通知');
    expect(await wordsIn(join(out, '整改通知书2.docx'))).toContain(
      '江岭司评整〔2026〕2号'.replace('2026', String(new Date().getFullYear())),
    );

    // Out to the agency.
    await bureau.page.getByRole('button', { name: '整改包' }).click();
    await bureau.page.getByLabel('口令').fill(PASSPHRASE);
    await answerSave(bureau.app, join(out, '整改包.ajpc'));
    await bureau.page.getByRole('button', { name: '导出整改包（2条）' }).click();
    await expect(bureau.page.getByText('已保存：')).toBeVisible();
    await bureau.page.keyboard.press('Escape');

    // The agency answers, with proof.
    await agency.page.getByLabel('评查员姓名').fill('郑法制');
    await agency.page.getByRole('button', { name: '开始使用' }).click();
    await goToLedger(agency.page);
    await agency.page.getByRole('button', { name: '整改包' }).click();
    await agency.page.getByLabel('口令').fill(PASSPHRASE);
    await chooseFile(agency.page, '打开单位送回的答复', join(out, '整改包.ajpc'));
    await expect(agency.page.getByText('共 2 条')).toBeVisible();
    await agency.page.keyboard.press('Escape');
    await problemRow(agency.page, '未见告知听证权利的记载').getByRole('button').click();
    await agency.page.getByRole('button', { name: '添加佐证' }).waitFor();
    const proof = agency.page.waitForEvent('filechooser');
    await agency.page.getByRole('button', { name: '添加佐证' }).click();
    await (await proof).setFiles([
      { name: '听证告知书.pdf', mimeType: 'application/pdf', buffer: Buffer.from('补正') },
    ]);
    await expect(agency.page.getByRole('button', { name: '佐证 1 份' })).toBeVisible();
    await agency.page.getByLabel('说明').fill('已补入听证告知书');
    await agency.page.getByRole('button', { name: '答复', exact: true }).click();
    await expect(agency.page.getByText('待复核')).toBeVisible();
    await agency.page.getByRole('button', { name: '回台账' }).click();
    await agency.page.getByRole('button', { name: '整改包' }).click();
    await agency.page.getByLabel('口令').fill(PASSPHRASE);
    await answerSave(agency.app, join(out, '答复.ajpc'));
    await agency.page.getByRole('button', { name: '导出答复（2条）' }).click();
    await expect(agency.page.getByText('已保存：')).toBeVisible();

    // Back to the bureau, twice; another person verifies.
    await reviewer(bureau.page, '孙监督');
    await bureau.page.getByRole('button', { name: '整改包' }).click();
    await bureau.page.getByLabel('口令').fill(PASSPHRASE);
    await chooseFile(bureau.page, '打开单位送回的答复', join(out, '答复.ajpc'));
    await expect(bureau.page.getByText('新收 1 项')).toBeVisible();
    await chooseFile(bureau.page, '打开单位送回的答复', join(out, '答复.ajpc'));
    await expect(bureau.page.getByText('没有新的内容')).toBeVisible();
    await bureau.page.keyboard.press('Escape');
    await problemRow(bureau.page, '未见告知听证权利的记载').getByRole('button').click();
    await bureau.page.getByRole('button', { name: '核验销号' }).click();
    await expect(bureau.page.getByRole('main')).toContainText('已销号');
    await bureau.page.getByRole('button', { name: '回台账' }).click();
    await expect(bureau.page.getByText('销号率 50.0%')).toBeVisible();
    expect(await requests(bureau.app)).toEqual([]);
    expect(bureau.complaints).toEqual([]);
  } finally {
    await bureau.app.close();
    await agency.app.close();
    for (const folder of [bureau.userData, agency.userData, out]) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }
});

async function chooseFile(page: Page, button: string, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(file);
}
