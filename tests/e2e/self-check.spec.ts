import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import ordinary from '../../scoring-templates/penalty-ordinary.json' with { type: 'json' };
import type { Change } from '../../shared/model/change';
import type { DossierId, ItemId } from '../../shared/model/ids';
import type { Points } from '../../shared/model/points';
import { introduce, READING, row, tell, wordsIn } from './desk';
import { answerSave, ask, expect, launch, requests, test } from './launch';

const AGENCY = '滨江区农业农村局';
const PASSPHRASE = '送评往来 2026';

/** The panel's word on a dossier: every item settled, one of them against it. */
function reviewed(subject: DossierId): readonly Change[] {
  const template = { id: 'penalty-ordinary', version: ordinary.version, sha256: 'f'.repeat(64) as never };
  const items = [...ordinary.gates, ...ordinary.groups.flatMap((group) => group.items)].map(({ id }) => id);
  return [
    { kind: 'review.opened', subject, payload: { template } },
    ...items.map((item): Change => {
      const violated = item === 'PU-NOTI-06';
      const mark = {
        item: item as ItemId,
        verdict: violated ? ('violated' as const) : ('satisfied' as const),
        deduction: (violated ? 20 : 0) as Points,
        note: violated ? '未见告知听证权利的记载' : '',
        citations: [],
        accepted: false,
      };
      return { kind: 'mark.set', subject, payload: { mark } };
    }),
    { kind: 'review.concluded', subject, payload: { score: 98, grade: 'excellent' } },
  ];
}

test('an agency checks its dossiers, writes what it hands in, and the bureau lays both scores side by side', async () => {
  test.setTimeout(300_000);
  const out = mkdtempSync(join(tmpdir(), 'self-check-'));
  const agency = await launch();
  const bureau = await launch();
  try {
    const { page } = agency;
    await page.getByLabel('评查员姓名').fill('郑法制');
    await page.getByRole('radio', { name: '自查' }).check();
    await page.getByRole('button', { name: '开始使用' }).click();
    await page.getByRole('link', { name: '案卷', exact: true }).click();
    const buffer = Buffer.from(await blankPdf());
    await page.getByLabel('选择扫描件').setInputFiles([{ name: '送评卷.pdf', mimeType: 'application/pdf', buffer }]);
    await expect(row(page, '送评卷')).toContainText('已识别', { timeout: READING });
    const dossier = await dossierOf(page);
    const letterhead = { agency: AGENCY, numbering: '滨农发〔{year}〕{number}号', signer: '周正', copiesTo: [] };
    await tell(page, '郑法制', [
      { kind: 'dossier.procedure', subject: dossier, payload: { procedure: 'penalty-ordinary' } },
      { kind: 'house.letterhead', subject: 'house', payload: { letterhead } },
    ]);
    await page.getByRole('link', { name: '自查' }).click();
    await page.getByRole('button', { name: '重新检查' }).click();
    await expect(page.getByText('已重新检查 1 卷')).toBeVisible();
    await page.getByRole('button', { name: '记入问题台账' }).click();
    await expect(page.getByText(/已记入问题台账 \d+ 条|没有新的内容/)).toBeVisible();

    // What it hands in: its own words where it wrote some, and in the file.
    await page.getByText('报送材料', { exact: true }).click();
    await page.getByText('工作总结', { exact: true }).click();
    await page.getByLabel('主要做法').fill('一是逐卷自查。\n二是集中培训。');
    await page.getByLabel('主送').fill('江岭区司法局');
    await page.getByLabel('发文字号').click();
    await expect(page.getByRole('button', { name: '恢复自动文字' })).toBeVisible();
    await page.getByRole('button', { name: '打印与导出' }).click();
    await answerSave(agency.app, join(out, '工作总结.docx'));
    await page.getByRole('button', { name: '保存为 Word' }).click();
    await expect(page.getByText('已保存：')).toBeVisible();
    await page.keyboard.press('Escape');
    const summary = await wordsIn(join(out, '工作总结.docx'));
    for (const words of [
      '滨江区农业农村局文件',
      '江岭区司法局：',
      '一是逐卷自查。',
      '二是集中培训。',
      '共自查案卷1卷',
    ]) {
      expect(summary).toContain(words);
    }
    await page.getByText('已报送', { exact: true }).click();
    await expect(row(page, '工作总结')).toContainText('江岭区司法局');

    await page.getByText('案卷', { exact: true }).last().click();
    await page.getByRole('button', { name: '送评包' }).click();
    await page.getByLabel('口令').fill(PASSPHRASE);
    await answerSave(agency.app, join(out, '送评.ajpc'));
    await page.getByRole('button', { name: '制作送评包（1卷）' }).click();
    await expect(page.getByText('已保存：')).toBeVisible();

    const office = bureau.page;
    await introduce(office);
    await office.getByRole('link', { name: '活动' }).click();
    await office.getByLabel('口令').fill(PASSPHRASE);
    await office.getByLabel('选择评查包文件').setInputFiles(join(out, '送评.ajpc'));
    await expect(office.getByText(`收到${AGENCY}送评的案卷 1 卷，其中新收 1 卷，记下自评分 1 卷。`)).toBeVisible();
    await tell(office, '李评', reviewed(dossier));
    await office.getByRole('link', { name: '自查' }).click();
    await office.getByText('自评对照', { exact: true }).click();
    await expect(office.getByText('1 卷有自评分，其中 1 卷已评查')).toBeVisible();
    await office.getByRole('button', { name: '逐项' }).click();
    await expect(office.getByRole('table', { name: '逐项对照' })).toBeVisible();
    for (const { app } of [agency, bureau]) expect(await requests(app)).toEqual([]);
    expect([...agency.complaints, ...bureau.complaints]).toEqual([]);
  } finally {
    await bureau.app.close();
    await agency.app.close();
    for (const folder of [bureau.userData, agency.userData, out]) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }
});

/** One page with nothing on it that a check could read. */
async function blankPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage([595, 842]).drawText('page', { x: 50, y: 700 });
  return pdf.save();
}

/** The one dossier of this library. */
async function dossierOf(page: Page): Promise<DossierId> {
  const told = await ask(page, 'library.entries', { after: 0, limit: 50 });
  const received = told.ok ? told.value.find(({ kind }) => kind === 'dossier.received') : undefined;
  if (received === undefined) throw new Error('no dossier was received');
  return received.subject as DossierId;
}
