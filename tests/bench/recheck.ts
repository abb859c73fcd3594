// npm run bench:recheck [-- COUNT]: dossiers already read (150 unless said otherwise) judged again under another law: the layouts
// kept, the papers not read again. Prints what reading them takes for comparison, and writes both into the README. Asserts nothing.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseHolidays, parsePenaltyRanges, parseStatutes, withGists } from '#shared/law/index';
import type { ReadPage } from '#shared/model/page-text';
import { type Procedure, procedures } from '#shared/model/procedure';
import type { ScoringTemplate } from '#shared/model/scoring-template';
import { deriveDossier, examine, layOut, layoutText, parseLayout } from '#shared/pipeline/index';
import { parseTemplate } from '#shared/scoring/index';
import { dossierNames, loadTruth } from '../fixtures/load-truth';
import { ocrNoise } from '../fixtures/maker/ocr-noise';
import { readPagesOf } from '../fixtures/maker/read-pages';
import { recordInReadme } from './record';

const file = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const law = {
  holidays: parseHolidays(file('resources/holidays.json')),
  statutes: withGists(parseStatutes(file('resources/statutes.json')), file('resources/article-gists.json')),
  penalties: parsePenaltyRanges(file('resources/penalty-ranges.json')),
  today: '2026-06-30' as const,
};
const count = Number(process.argv[2] ?? 150);
const names = dossierNames();
const standards = new Map(procedures.map((procedure) => [procedure, standardOf(procedure)]));

/** A dossier as it lies in a library: the text of its pages and of its layout. */
type Kept = {
  readonly name: string;
  readonly truth: ReturnType<typeof loadTruth>;
  readonly pages: readonly ReadPage[];
};

const dossiers = Array.from({ length: count }, (_, place): Kept => {
  const truth = loadTruth(names[place % names.length]!);
  // Each round over the golden set is misread in its own way, so that no two dossiers are alike.
  return { name: `${truth.name}-${place}`, truth, pages: readPagesOf(truth, { noise: ocrNoise(`${place}`) }) };
});
const pages = dossiers.reduce((sum, each) => sum + each.pages.length, 0);

const begun = performance.now();
const layouts = dossiers.map((each) => layoutText(layOut({ pages: each.pages })));
const laidOut = performance.now();
for (const [place, each] of dossiers.entries()) judge(each, layouts[place]!);
const checked = performance.now();

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const bytes = layouts.reduce((sum, { length }) => sum + length, 0);
recordInReadme('recheck', [
  `${count} 卷、${pages} 页，${cpus().length} 核，Node ${process.version}；留存的分卷结果共 ${(bytes / 2 ** 20).toFixed(0)} MB`,
  '',
  '| 头一次：分文书、读要素 | 再查一遍：取回、检查、提出建议 | 目标 |',
  '| --- | --- | --- |',
  `| ${seconds(laidOut - begun)} | ${seconds(checked - laidOut)} | ≤ 10 s |`,
]);

function judge({ name, truth, pages: read }: Kept, layout: string): void {
  const { parameters } = truth;
  const dossier = deriveDossier({ name, pages: read, bindingOrder: parameters.bindingOrder }, parseLayout(layout));
  examine(dossier, standards.get(dossier.procedure)!, { ...law, parameters });
}

function standardOf(procedure: Procedure): ScoringTemplate {
  const parsed = parseTemplate(file(`scoring-templates/${procedure}.json`));
  if (!parsed.ok) throw new Error(`${procedure}: the standard that ships cannot be used`);
  return parsed.template;
}
