// npm run bench:checks [-- --ocr] [--fresh SERIES] [--record]: what of the planted problems is found, what is alleged without cause, how well
// instruments and facts are read; on the exact text, on noisy text, and with --ocr through the real engine. Asserts nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseHolidays, parseStatutes } from '#shared/law/index';
import type { ReadPage } from '#shared/model/page-text';
import { dossierNames, loadTruth } from '../fixtures/load-truth';
import { ocrNoise } from '../fixtures/maker/ocr-noise';
import { readPagesOf } from '../fixtures/maker/read-pages';
import type { DossierTruth } from '../fixtures/maker/truth';
import { freshTruths } from './fresh-truths';
import { type Count, type Measured, measure } from './measure-checks';
import { pagesThroughOcr } from './pages-through-ocr';

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const context = {
  holidays: parseHolidays(json('resources/holidays.json')),
  statutes: parseStatutes(json('resources/statutes.json')),
  today: '2026-06-30' as const,
};
const flags = new Set(process.argv.slice(2));
/** --fresh NAME: other seeds than the committed ones, on which nothing was developed. */
const series = process.argv[process.argv.indexOf('--fresh') + 1];
const truths = flags.has('--fresh') ? await freshTruths(series ?? '1') : dossierNames().map(loadTruth);
const out: string[] = [];

await report('原文', truths, async (truth) => readPagesOf(truth));
await report('模拟识别错误', truths, async (truth) => readPagesOf(truth, { noise: ocrNoise(truth.name) }));
if (flags.has('--ocr')) await report('真实识别', truths, pagesThroughOcr);
if (flags.has('--record'))
  writeFileSync(
    new URL('./checks-measured.md', import.meta.url),
    `# 检查的准确率（合成案卷）\n\n测于 ${new Date().toISOString().slice(0, 10)}，命令 \`npm run bench:checks -- --ocr --record\`。\n\n${out.join('\n')}\n`,
  );

async function report(
  title: string,
  all: readonly DossierTruth[],
  pagesOf: (truth: DossierTruth) => Promise<readonly ReadPage[] | undefined>,
): Promise<void> {
  const measured: Measured[] = [];
  let checking = 0;
  for (const truth of all) {
    const pages = await pagesOf(truth);
    if (pages === undefined) continue;
    const begun = performance.now();
    measured.push(measure(truth, pages, context));
    checking += performance.now() - begun;
  }
  const planted = measured.flatMap((each) => each.planted);
  const clean = measured.filter((each) => each.planted.length === 0);
  const { hit, made, due } = sumOf(measured.map((each) => each.boundaries));
  const facts = measured.flatMap((each) => [...each.facts.entries()]);
  const right = facts.reduce((sum, [, count]) => sum + count.right, 0);
  const total = facts.reduce((sum, [, count]) => sum + count.right + count.wrong, 0);
  say(`## ${title}：${measured.length} 卷`, '');
  say(`- 文书边界 F1 ${((2 * hit) / (made + due)).toFixed(3)}（应有 ${due}，分出 ${made}，相符 ${hit}）`);
  say(`- 要素相符 ${percent(right, total)}（${right}/${total}）`);
  say(
    `- 预设问题查出 ${percent(planted.filter(({ found }) => found).length, planted.length)}（${planted.filter(({ found }) => found).length}/${planted.length}），另有 ${planted.filter(({ found, doubted }) => !found && doubted).length} 处提示待核`,
  );
  say(
    `- 无问题案卷误报每卷 ${(clean.reduce((sum, { alarms }) => sum + alarms.length, 0) / Math.max(1, clean.length)).toFixed(2)} 处；有问题案卷额外提示每卷 ${(measured.filter((each) => each.planted.length > 0).reduce((sum, { alarms }) => sum + alarms.length, 0) / Math.max(1, measured.length - clean.length)).toFixed(2)} 处`,
  );
  say(`- 分文书、读要素、检查共 ${(checking / measured.length).toFixed(0)} 毫秒每卷`, '');
  if (!flags.has('--quiet')) details(measured);
}

function details(measured: readonly Measured[]): void {
  const missed = measured.flatMap(({ name, planted }) =>
    planted
      .filter(({ found }) => !found)
      .map(
        ({ defect, doubted }) =>
          `${name}：${defect.name}（${defect.criteria.join('、')}，第 ${defect.pages.join('、') || '—'} 页）${doubted ? '，待核' : ''}`,
      ),
  );
  const alarms = measured.flatMap(({ name, alarms: all }) =>
    all.map(
      ({ check, reason, citations }) =>
        `${name}：${check} 第 ${citations.map(({ page }) => page).join('、')} 页 ${reason}`,
    ),
  );
  const worst = new Map<string, Count>();
  for (const [field, count] of measured.flatMap((each) => [...each.facts.entries()])) {
    const before = worst.get(field) ?? { right: 0, wrong: 0 };
    worst.set(field, { right: before.right + count.right, wrong: before.wrong + count.wrong });
  }
  list('没有查出', missed);
  list('误报', alarms);
  list(
    '要素，错得多的在前',
    [...worst]
      .filter(([, { wrong }]) => wrong > 0)
      .sort(([, a], [, b]) => b.wrong - a.wrong)
      .slice(0, 25)
      .map(([field, { right, wrong }]) => `${field} ${percent(right, right + wrong)}（错 ${wrong}）`),
  );
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

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
}

function sumOf(all: readonly Measured['boundaries'][]): Measured['boundaries'] {
  return all.reduce((sum, each) => ({ hit: sum.hit + each.hit, made: sum.made + each.made, due: sum.due + each.due }), {
    hit: 0,
    made: 0,
    due: 0,
  });
}
