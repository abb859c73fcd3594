import { paperToDocx, sheetToXlsx } from '#renderer/writers/index.ts';
import type { FollowedProblem } from '#shared/model/followed-problem';
import type { Paper } from '#shared/model/paper';
import type { Sheet } from '#shared/model/sheet';
import {
  commendation,
  insightSheet,
  ledgerPaper,
  ledgerSheet,
  problemList,
  resultsSheet,
  reviewOpinion,
  scoreSheet,
} from '#shared/outputs/index';
import { countCampaign, heatMap, usualRules } from '#shared/statistics/index';
import { typeset } from '#shared/typesetting/index';
import { problem } from '../shared/ledger/builders';
import { templateSet } from '../shared/outputs/template-set';
import { wholeReview } from '../shared/outputs/whole-review';
import { largeResults } from '../shared/statistics/results';

/**
 * Every document of a round of 120 dossiers and 20 agencies: score sheet, opinion and problem list of each dossier, a notice to
 * each agency, and one of every other kind; counted, set and written.
 */
const round = largeResults();
const began = performance.now();
const figures = countCampaign(round, usualRules);
const heats = { groups: heatMap(round.dossiers, 'group', 3), items: heatMap(round.dossiers, 'item', 3) };
const counted = performance.now();

const each = wholeReview();
const terms = { mendingDays: 30, objectionDays: 5, agency: '云溪县司法局' };
const problems = round.dossiers.flatMap(({ agency, number, problems: found }) =>
  found.map(
    ({ title, words }, index): FollowedProblem => ({
      problem: problem({ agency, matter: number, title, words, number: `2026-01-001-${index}` }),
      state: 'open',
      due: undefined,
      overdue: false,
      notice: undefined,
      answer: undefined,
      ruling: undefined,
      revisit: undefined,
    }),
  ),
);
const agencies = [...new Set(round.dossiers.map(({ agency }) => agency))];
const notice = (agency: string): Paper =>
  ledgerPaper(
    'rectification-notice',
    {
      letterhead: { agency: '云溪县司法局', numbering: '', signer: '', copiesTo: ['县委办公室'] },
      number: '',
      date: '2025-11-28',
      due: '2025-12-28',
      rule: {
        id: 'bench',
        name: '',
        source: '',
        term: { length: 30, unit: 'calendar-day', rollover: true },
        basis: { notice: '有关规定', opinion: '有关规定', decision: '有关规定', referral: '有关规定' },
      },
      to: agency,
      review: round.name,
      contact: '',
      opinion: '',
      matter: '',
      basis: '有关规定',
    },
    problems.filter((line) => line.problem.agency === agency),
  );
const excellent = round.dossiers.filter(({ grade }) => grade === 'excellent');
const written = { summary: '', facts: '', law: '', procedure: '', reasoning: '', filing: '', link: '', redacted: true };
const papers: readonly Paper[] = [
  ...Object.values(templateSet),
  ...round.dossiers.flatMap(() => [scoreSheet(each), reviewOpinion(each, terms)]),
  ...agencies.map(notice),
  ...excellent.map((result) => commendation(result, written, '2025-11-28')),
];
const sheets: readonly Sheet[] = [
  resultsSheet(round, figures.whole.average, '含否决卷'),
  insightSheet(round, figures, heats, '全部'),
  ledgerSheet(problems, '问题台账'),
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
const lines = [
  `figures of ${round.dossiers.length} dossiers of ${agencies.length} agencies: ${seconds(began, counted)}`,
  `${papers.length} papers set on ${pages} pages: ${seconds(counted, set)}`,
  `written as Word: ${seconds(set, words)}`,
  `${sheets.length} workbooks: ${seconds(words, done)}`,
  `together: ${seconds(began, done)} (aim: 60 s), ${(bytes / 2 ** 20).toFixed(1)} MB`,
];
console.log(lines.join('\n'));
