import { compositionOf, drawCases } from '#shared/campaign/index';
import type { AnnualFigures } from '#shared/model/annual-figures';
import { submissionKinds } from '#shared/model/dispatch';
import type { FollowedProblem } from '#shared/model/followed-problem';
import type { ItemId, ReviewerName } from '#shared/model/ids';
import type { LimitRule } from '#shared/model/limit-rule';
import type { Paper } from '#shared/model/paper';
import {
  annualPaper,
  basisOf,
  bulletinPaper,
  checklistSheet,
  commendation,
  consensusRecord,
  draftBulletin,
  drawRecord,
  filingReport,
  ledgerPaper,
  ledgerPaperKinds,
  resultsPaper,
  reviewOpinion,
  scoreSheet,
  selfCheckReport,
  submissionPaper,
  typicalCase,
} from '#shared/outputs/index';
import { score } from '#shared/scoring/index';
import { countCampaign, usualRules } from '#shared/statistics/index';
import { frameOf, period } from '../campaign/some-campaign';
import { problem } from '../ledger/builders';
import { mark } from '../scoring/builders';
import { largeResults } from '../statistics/results';
import { wholeReview } from './whole-review';

const round = largeResults();
const figures = countCampaign(round, usualRules);
const letterhead = {
  agency: '云溪县司法局',
  numbering: '云司发〔{year}〕{number}号',
  signer: '周明德',
  copiesTo: ['县委办公室', '县政府办公室'],
};
const issue = { letterhead, number: '云司发〔2025〕12号', date: '2025-11-28' } as const;
const each = wholeReview();
const { template, templateRef } = each;

const follow = (index: number): FollowedProblem => ({
  problem: problem({ number: `2026-01-001-${String(index + 1).padStart(3, '0')}`, agency: '云溪县农业农村局' }),
  state: 'open',
  due: undefined,
  overdue: false,
  notice: undefined,
  answer: undefined,
  ruling: undefined,
  revisit: undefined,
});
const problems = Array.from({ length: 14 }, (_, index) => follow(index));
const rule: LimitRule = {
  id: 'x',
  name: '',
  source: '',
  term: { length: 30, unit: 'calendar-day', rollover: true },
  basis: {
    notice: '《行政执法监督条例》等有关规定',
    opinion: '《行政执法监督条例》等有关规定',
    decision: '《行政执法监督条例》等有关规定',
    referral: '《行政执法机关移送涉嫌犯罪案件的规定》等有关规定',
  },
};
const terms = {
  ...issue,
  due: '2025-12-28' as const,
  rule,
  to: '云溪县农业农村局',
  review: '2025年度行政执法案卷评查',
  contact: '李监督，0746-8312345',
  opinion: '云司监意〔2025〕3号',
  matter: '',
};
const ledgerPapers = Object.fromEntries(
  ledgerPaperKinds.map((kind) => [kind, ledgerPaper(kind, { ...terms, basis: basisOf(kind, rule) }, problems)]),
);
const submissions = Object.fromEntries(
  submissionKinds.map((kind) => [
    kind,
    submissionPaper(
      { ...issue, to: '云溪县司法局' },
      { kind, work: '2025年度行政执法案卷自查', dues: { [kind]: '2025-12-28' }, checked: 14, problems },
    ),
  ]),
);

const frame = frameOf(60);
const draw = drawCases(frame, { seed: '3 1 4', quotas: [{ where: { enterprise: '涉企' }, take: { count: 24 } }] }, [
  '周见证',
  '吴见证',
]);
const words = '当事人在其门店内销售超过保质期的食品，经复查仍未停止销售。执法人员依法立案，固定证据后告知权利。';

export const annual: readonly AnnualFigures[] = Array.from({ length: 24 }, (_, index) => ({
  agency: index % 5 === 2 ? '云溪县自然资源和规划局（云溪县林业局）' : `云溪县第${index + 1}执法局`,
  licences: { applied: 49481 - index, accepted: 49458, granted: 48936, heard: 3 },
  penalties: { filed: 1281, closed: 1205, amount: 6_399_600, spared: 45, lightened: 353, heard: 10 },
  coercion: { measures: 111, enforced: 1, applied: 13 },
  inspections: 31787,
  legalReviews: { reviewed: 320, ...(index !== 3 && { refused: 4 }) },
}));

/** Every kind of paper the program makes, as long as it usually is. */
export const templateSet: Readonly<Record<string, Paper>> = {
  bulletin: bulletinPaper(draftBulletin(round, figures), { results: round, figures }, issue),
  'filing-report': filingReport(round, figures, issue, {
    to: '江岭市司法局',
    mended: { problems: 40, closed: 22, open: 18 },
  }),
  results: resultsPaper(round),
  opinion: reviewOpinion(each, { mendingDays: 30, objectionDays: 5, agency: letterhead.agency }),
  'score-sheet': scoreSheet(each),
  commendation: commendation(
    round.dossiers.find(({ grade }) => grade === 'excellent')!,
    {
      summary: words.repeat(4),
      facts: '证据相互印证。',
      law: '适用准确。',
      procedure: '步骤完整。',
      reasoning: '说理充分。',
      filing: '归档规范。',
      link: '',
      redacted: true,
    },
    '2025-11-28',
  ),
  'typical-case': typicalCase(round.dossiers[0]!, {
    title: '某食品店销售超过保质期食品案',
    facts: words.repeat(6),
    handling: words.repeat(4),
    meaning: words.repeat(5),
    pictures: [],
  }),
  'draw-record': drawRecord({
    campaign: '2023年度评查',
    closed: period,
    frame,
    draw,
    cases: draw.cases,
    composition: compositionOf(frame.cases, new Set(draw.cases.map(({ key }) => key))),
    replacements: [],
    by: '孙组织',
    on: '2023-07-18',
  }),
  'consensus-record': consensusRecord({
    campaign: '2023年度评查',
    dossier: '某某案',
    agency: '云溪县城市管理局',
    panel: '一组',
    template,
    templateRef,
    readers: ['甲', '乙'].map((reviewer) => ({
      reviewer: reviewer as ReviewerName,
      marks: each.marks,
      result: { score: 8.5, grade: 'good' },
    })),
    reasons: ['总分相差12分，超过10分'],
    divergent: template.groups
      .flatMap(({ items }) => items)
      .slice(0, 12)
      .map(({ id }) => ({
        item: id,
        marks: [mark(id, 'satisfied'), mark(id, 'violated', 1, '没有写明时间')],
        decision: undefined,
      })),
    violated: [...each.marks]
      .filter(({ verdict }) => verdict === 'violated')
      .map((mark) => ({ ...mark, origin: 'agreed' as const })),
    result: { score: 8.5, grade: 'good' },
    objections: [],
    lead: '赵组长',
    date: '2023-08-01',
  }),
  'self-check-report': selfCheckReport('云溪县农业农村局', [], '2025-11-28'),
  'checklist-sheet': checklistSheet({
    template,
    templateRef,
    checklist: { agency: '云溪县农业农村局', year: 2025, template: templateRef },
    lines: {} as Readonly<Record<ItemId, never>>,
    scorecard: score(template, each.marks),
  }),
  'annual-table': annualPaper(2025, annual),
  ...ledgerPapers,
  ...submissions,
};
