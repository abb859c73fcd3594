import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import readSheet from 'read-excel-file/node';
import ordinary from '../../scoring-templates/penalty-ordinary.json' with { type: 'json' };
import type { CampaignDossier, CampaignPlan } from '../../shared/model/campaign';
import type { Change } from '../../shared/model/change';
import type { CampaignId, DossierId, ItemId, ReviewerName } from '../../shared/model/ids';
import type { Points } from '../../shared/model/points';
import { introduce } from './desk';
import { answerSave, ask, expect, launch, test } from './launch';

const BY = '李评' as ReviewerName;
const CAMPAIGN = 'c-insight' as CampaignId;
const AGENCIES = ['滨江区农业农村局', '滨江区市场监督管理局', '滨江区交通运输局'];
const items = ordinary.groups
  .filter(({ id }) => id !== 'nested')
  .flatMap((group): readonly { readonly id: string; readonly points: number }[] => group.items);
const targets = [...ordinary.gates, ...items];

const plan: CampaignPlan = {
  name: '滨江区2026年度案卷评查',
  year: 2026,
  sort: 'annual',
  closed: { from: '2026-01-01', to: '2026-06-30' },
  standards: {},
  agencies: AGENCIES,
  twoRounds: [],
  panels: [],
  readers: 2,
  stages: [],
  arbitration: { anyFail: true, gradeDiffers: true, gateByOne: true },
  objectionDays: 5,
};

/** The first two agencies have three dossiers each, the last one a single dossier. */
const dossiers = Array.from(
  { length: 7 },
  (_, at): CampaignDossier => ({
    dossier: `d-insight-${at}` as DossierId,
    name: `滨罚〔2026〕${at + 1}号`,
    agency: AGENCIES[Math.floor(at / 3)]!,
    procedure: 'penalty-ordinary',
    handlers: [],
  }),
);

/** A dossier wholly marked; the n-th has n problems, five items apart. */
function reviewed({ dossier: subject, name }: CampaignDossier, nth: number): readonly Change[] {
  const violated = new Set(Array.from({ length: nth }, (_, at) => items[at * 5]!.id));
  return [
    { kind: 'dossier.received', subject, payload: { name, scans: [] } },
    {
      kind: 'review.opened',
      subject,
      payload: { template: { id: ordinary.id, version: ordinary.version, sha256: 'f'.repeat(64) } },
    },
    ...targets.map(
      ({ id }): Change => ({
        kind: 'mark.set',
        subject,
        payload: {
          mark: {
            item: id as ItemId,
            verdict: violated.has(id) ? 'violated' : 'satisfied',
            deduction: (violated.has(id) ? 10 : 0) as Points,
            note: '',
            citations: [],
            accepted: false,
          },
        },
      }),
    ),
    { kind: 'review.concluded', subject, payload: { score: 90, grade: 'excellent' } },
  ];
}

async function seed(page: Page): Promise<void> {
  const changes: readonly Change[] = [
    { kind: 'campaign.planned', subject: CAMPAIGN, payload: { plan } },
    { kind: 'campaign.gathered', subject: CAMPAIGN, payload: { dossiers } },
    ...dossiers.flatMap(reviewed),
  ];
  await ask(page, 'library.append', { by: BY, changes });
  await page.reload();
}

test('from the charts to the dossiers behind them, by keys alone', async () => {
  const out = mkdtempSync(join(tmpdir(), 'insight-'));
  const { app, page, userData, complaints } = await launch();
  try {
    await introduce(page);
    await page.getByRole('link', { name: '统计' }).click();
    await expect(page.getByText('还没有可以统计的评查')).toBeVisible();
    await seed(page);
    await keepAnnual(page);
    await page.getByRole('combobox', { name: '活动' }).click();
    await page.getByRole('option', { name: plan.name }).click();
    await expect(page.getByText(`统计范围：${plan.name}，共7卷`)).toBeVisible();

    await page.getByRole('button', { name: /^滨江区农业农村局：/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toContainText('对应3卷');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);

    await page
      .getByRole('button', { name: /^用表格看/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('row', { name: /^优秀 / })
      .getByRole('button')
      .focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toContainText(/优秀/);
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /^用表格看/ })
      .first()
      .click();

    const picture = join(out, '图.png');
    await answerSave(app, picture);
    await page
      .getByRole('button', { name: /存为图片$/ })
      .first()
      .click();
    await expect.poll(() => signature(picture)).toBe('PNG');
    const sheet = join(out, '表.xlsx');
    await answerSave(app, sheet);
    await page.getByRole('button', { name: '导出表格' }).click();
    await expect.poll(() => signature(sheet)).toBe('K\u0003\u0004');
    const said = JSON.stringify(await readSheet(readFileSync(sheet)));
    for (const words of [plan.name, ...AGENCIES]) expect(said).toContain(words);

    await page
      .getByRole('button', { name: /^滨江区交通运输局，.+：.*，1卷中1卷$/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: dossiers[6]!.name }).click();
    await expect(page).toHaveURL(/#\/review\/d-insight-6/);
    expect(complaints).toEqual([]);
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
    rmSync(out, { recursive: true, force: true });
  }
});

/** What agencies reported is there again after the program was opened anew. */
async function keepAnnual(page: Page): Promise<void> {
  const open = () => page.getByRole('button', { name: '统计年报' }).click();
  const reported = page.getByRole('row', { name: /^滨江区农业农村局 31 12 / });
  await open();
  await page
    .getByRole('dialog')
    .locator('input[type="file"]')
    .setInputFiles({
      name: '年报.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('单位,许可受理,处罚立案\n滨江区农业农村局,31,12\n'),
    });
  await expect(reported).toBeVisible();
  await page.reload();
  await open();
  await expect(reported).toBeVisible();
  await page.keyboard.press('Escape');
}

/** The second to fourth byte of a file, which tell its kind; empty while there is none. */
function signature(file: string): string {
  try {
    return readFileSync(file).subarray(1, 4).toString('latin1');
  } catch {
    return '';
  }
}
