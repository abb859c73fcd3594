// npm run bench:checks [-- --ocr | --scanned SERIES] [--fresh SERIES] [--only TEXT] [--record]: what of the planted problems is found, what is
// alleged without cause, how well instruments and facts are read, by procedure; on the exact text, on noisy text (not with --exact), and through
// the real engine: with --ocr the committed scans, with --scanned scans of dossiers nobody has seen. Asserts nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseHolidays, parsePenaltyRanges, parseStatutes } from '#shared/law/index';
import type { ReadPage } from '#shared/model/page-text';
import { dossierNames, loadTruth } from '../fixtures/load-truth';
import { ocrNoise } from '../fixtures/maker/ocr-noise';
import { readPagesOf } from '../fixtures/maker/read-pages';
import { scanLooks } from '../fixtures/maker/scan-look';
import type { DossierTruth } from '../fixtures/maker/truth';
import { criterionTable, groupedTable, kindTable, summaryTable, worstFields } from './checks-tables';
import { freshTruths } from './fresh-truths';
import { type Measured, measure } from './measure-checks';
import { pagesThroughOcr } from './pages-through-ocr';
import { committedScans, freshScans, type Look, type ScannedDossier } from './scanned-dossiers';

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const context = {
  holidays: parseHolidays(json('resources/holidays.json')),
  statutes: parseStatutes(json('resources/statutes.json')),
  penalties: parsePenaltyRanges(json('resources/penalty-ranges.json')),
  today: '2026-06-30' as const,
};
const flags = new Set(process.argv.slice(2));
/** --fresh NAME: other seeds than the committed ones, on which nothing was developed. */
const series = process.argv[process.argv.indexOf('--fresh') + 1];
/** --only TEXT: dossiers whose name has this in it, to read real scans in slices; readings are kept in `.cache`. */
const only = flags.has('--only') ? process.argv[process.argv.indexOf('--only') + 1]! : '';
/** --scanned NAME: dossiers from seeds of this series, printed and scanned in three qualities; nothing but the real engine is measured. */
const scanned = flags.has('--scanned') ? (process.argv[process.argv.indexOf('--scanned') + 1] ?? '1') : undefined;
const all = flags.has('--fresh') ? await freshTruths(series ?? '1') : dossierNames().map(loadTruth);
const truths = all.filter(({ name }) => name.includes(only));
const out: string[] = [];

if (scanned !== undefined) await throughOcr('真实识别，没有见过的案卷', await freshScans(scanned, only));
else {
  await report('原文', truths, async (truth) => readPagesOf(truth));
  if (!flags.has('--exact'))
    await report('模拟识别错误', truths, async (truth) => readPagesOf(truth, { noise: ocrNoise(truth.name) }));
  if (flags.has('--ocr')) await throughOcr('真实识别', committedScans(truths));
}
if (flags.has('--record'))
  writeFileSync(
    new URL('./checks-measured.md', import.meta.url),
    `# 检查的准确率（合成案卷）\n\n测于 ${new Date().toISOString().slice(0, 10)}，命令 \`npm run bench:checks -- ${process.argv.slice(2).join(' ')}\`。\n\n${out.join('\n')}\n`,
  );

/** As `report`, and by quality of the scan. */
async function throughOcr(title: string, scans: readonly ScannedDossier[]): Promise<void> {
  const of = ({ name }: { readonly name: string }): ScannedDossier => scans.find(({ truth }) => truth.name === name)!;
  const measured = await report(
    title,
    scans.map(({ truth }) => truth),
    (truth) => pagesThroughOcr(of(truth).path),
  );
  if (measured.length > 0)
    say('### 各种扫描质量', '', ...groupedTable('质量', measured, (one) => lookName(of(one).look)), '');
}

function lookName(look: Look): string {
  const { dpi, colour } = scanLooks[look];
  return `${look} ${dpi} dpi ${colour ? '彩色' : '灰度'}`;
}

async function report(
  title: string,
  all: readonly DossierTruth[],
  pagesOf: (truth: DossierTruth) => Promise<readonly ReadPage[]>,
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  let deriving = 0;
  let checking = 0;
  for (const truth of all) {
    const pages = await pagesOf(truth);
    const one = measure(truth, pages, context);
    measured.push(one);
    deriving += one.took.derive;
    checking += one.took.check;
  }
  if (measured.length === 0) return [];
  say(`## ${title}：${measured.length} 卷`, '');
  say(...summaryTable(measured), '');
  const each = (part: number): string => (part / measured.length).toFixed(0);
  say(
    `分文书、读要素 ${each(deriving)} 毫秒每卷，检查 ${each(checking)} 毫秒每卷（每秒 ${(measured.length / ((deriving + checking) / 1000)).toFixed(1)} 卷）。`,
    '',
  );
  if (!flags.has('--quiet')) details(measured);
  return measured;
}

function details(measured: readonly Measured[]): void {
  const missed = measured.flatMap(({ name, planted }) =>
    planted
      .filter(({ found }) => !found)
      .map(
        ({ defect, doubted, met }) =>
          `${name}：${defect.name}（${defect.criteria.join('、')}，第 ${defect.pages.join('、') || '—'} 页）${met ? '，待核（恰当）' : doubted ? '，待核' : ''}`,
      ),
  );
  const alarms = measured.flatMap(({ name, alarms: all }) =>
    all.map(
      ({ check, reason, citations }) =>
        `${name}：${check} 第 ${citations.map(({ page }) => page).join('、')} 页 ${reason}`,
    ),
  );
  say('### 各要点查出情况', '', ...criterionTable(measured), '');
  list('没有查出', missed);
  list('误报', alarms);
  say('### 各种文书的要素', '', ...kindTable(measured), '');
  list('要素，错得多的在前', worstFields(measured));
  if (flags.has('--facts'))
    list(
      '读错的要素',
      measured.flatMap(({ name, missed: all }) => all.map((each) => `${name} ${each}`)),
    );
}

function list(title: string, rows: readonly string[]): void {
  if (rows.length > 0) say(`### ${title}`, '', ...rows.map((row) => `- ${row}`), '');
}

function say(...lines: readonly string[]): void {
  out.push(...lines);
  for (const line of lines) process.stdout.write(`${line}\n`);
}
