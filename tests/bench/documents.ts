import { paperToDocx, sheetToXlsx } from '#renderer/writers/index.ts';
import type { Paper } from '#shared/model/paper';
import type { Sheet } from '#shared/model/sheet';
import {
  bulletinPaper,
  draftBulletin,
  filingReport,
  problemList,
  resultsPaper,
  resultsSheet,
  reviewOpinion,
  scoreSheet,
} from '#shared/outputs/index';
import { countCampaign, usualRules } from '#shared/statistics/index';
import { typeset } from '#shared/typesetting/index';
import { outcome, settled } from '../shared/outputs/builders';
import { largeResults } from '../shared/statistics/results';

/** Every document of a round of 120 dossiers and 20 agencies: counted, set and written. */
const round = largeResults();
const began = performance.now();
const figures = countCampaign(round, usualRules);
const counted = performance.now();
const letterhead = { agency: '云溪县司法局', numbering: '', signer: '', copiesTo: ['县委办公室'] };
const issue = { letterhead, number: '', date: '2025-11-28' } as const;
const terms = { mendingDays: 30, objectionDays: 5, agency: '云溪县司法局' };
const each = outcome(settled());
const papers: readonly Paper[] = [
  bulletinPaper(draftBulletin(round, figures), { results: round, figures }, issue),
  filingReport(round, figures, issue, { to: '江岭市司法局' }),
  resultsPaper(round),
  ...round.dossiers.flatMap(() => [scoreSheet(each), reviewOpinion(each, terms)]),
];
const sheets: readonly Sheet[] = [
  resultsSheet(round, figures.whole.average, '含否决卷'),
  ...round.dossiers.map(() => problemList(each)),
];
const pages = papers.reduce((sum, paper) => sum + typeset(paper).length, 0);
const set = performance.now();
let bytes = 0;
for (const paper of papers) bytes += (await paperToDocx(paper)).length;
const words = performance.now();
for (const sheet of sheets) bytes += (await sheetToXlsx(sheet)).length;
const done = performance.now();

const seconds = (from: number, to: number): string => `${((to - from) / 1000).toFixed(1)} s`;
console.log(
  [
    `figures of 120 dossiers: ${seconds(began, counted)}`,
    `${papers.length} papers set on ${pages} pages: ${seconds(counted, set)}`,
    `written as Word: ${seconds(set, words)}`,
    `${sheets.length} workbooks: ${seconds(words, done)}`,
    `together: ${seconds(began, done)}, ${(bytes / 2 ** 20).toFixed(1)} MB`,
  ].join('\n'),
);
