import { paperToDocx } from '#renderer/writers/index.ts';
import { addDays, plainDate } from '#shared/base/plain-date';
import { filterProblems, followed, groupedByAgency, type Stood, standingOf } from '#shared/ledger/index';
import type { HeldProblem } from '#shared/model/held-problem';
import type { ItemId, ProblemId, ReviewerName, StepId } from '#shared/model/ids';
import type { Points } from '#shared/model/points';
import type { ProblemStep } from '#shared/model/problem-step';
import { ledgerPaper } from '#shared/outputs/index';

/** 1,000 synthetic problems over 60 agencies, a third of them answered, some overdue. */
const today = plainDate(2026, 4, 1)!;
const problems = Array.from({ length: 1000 }, (_, index): HeldProblem => {
  const agency = `合成单位${String((index % 60) + 1).padStart(2, '0')}`;
  const notice = `n${index}` as StepId;
  const taken = { at: '2026-03-02T01:00:00.000Z', by: '孙监督' as ReviewerName, words: '' };
  const asked: ProblemStep = {
    ...taken,
    id: notice,
    kind: 'notified',
    number: '1',
    on: today,
    due: addDays(plainDate(2026, 3, 2)!, index % 60),
  };
  const answered: ProblemStep = {
    ...taken,
    id: `a${index}` as StepId,
    kind: 'answered',
    to: notice,
    revision: 1,
    answer: { kind: 'objected' },
    attachments: [],
  };
  const steps = index % 3 === 0 ? [asked, answered] : [asked];
  return {
    id: `p${index}` as ProblemId,
    problem: {
      revision: 1,
      number: `2026-${(index % 60) + 1}-001-${index}`,
      year: 2026,
      agency,
      matter: `合成罚〔2026〕${index}号`,
      source: 'review',
      item: `PU-NOTI-${index % 20}` as ItemId,
      title: '告知听证权利',
      category: 'notice',
      words: `第${index}个问题：未见告知听证权利的记载`,
      place: `《行政处罚事先告知书》卷内第${index % 90}页`,
      basis: ['行政处罚法(2021)第六十三条'],
      citations: [],
      severity: index % 5 === 0 ? 'major' : 'ordinary',
      deduction: 20 as Points,
      mending: '补充听证告知的送达材料，或说明不需要告知的理由',
      owner: '',
    },
    steps: Object.fromEntries(steps.map((step) => [step.id, step])) as HeldProblem['steps'],
    withdrawn: {},
  };
});

const timed = <T>(task: () => T): { readonly value: T; readonly ms: number } => {
  const start = performance.now();
  const value = task();
  return { value, ms: performance.now() - start };
};

const stood = timed(() => problems.map((held): Stood => ({ held, standing: standingOf(held) })));
const filters = [{}, { overdue: true }, { typed: '第99' }, { states: ['submitted'] as const, agency: '合成单位07' }];
const filtered = filters.map((filter) => timed(() => filterProblems(stood.value, filter, today)).ms);

const rule = {
  id: 'bench',
  name: '',
  source: '',
  term: { length: 30, unit: 'calendar-day' as const, rollover: true },
  basis: { notice: '有关规定', opinion: '有关规定', decision: '有关规定', referral: '有关规定' },
};
const letterhead = { agency: '合成司法局', numbering: '', signer: '', copiesTo: [] };
const start = performance.now();
let bytes = 0;
let notices = 0;
for (const [to, lines] of groupedByAgency(stood.value)) {
  const paper = ledgerPaper(
    'rectification-notice',
    {
      letterhead,
      number: '',
      date: today,
      due: today,
      rule,
      to,
      review: '2026年度案卷评查',
      contact: '',
      opinion: '',
      matter: '',
      basis: rule.basis.notice,
    },
    lines.map((line) => followed(line, today)),
  );
  bytes += (await paperToDocx(paper)).length;
  notices += 1;
}
const words = performance.now() - start;

console.log(`1000 个问题算出状态：${stood.ms.toFixed(0)} ms（目标：筛选 ≤ 100 ms）`);
console.log(`四种筛选：${filtered.map((ms) => `${ms.toFixed(1)} ms`).join('、')}`);
console.log(
  `${notices} 份整改通知书（Word）：${(words / 1000).toFixed(1)} s，共 ${(bytes / 1024).toFixed(0)} KB（目标 ≤ 20 s）`,
);
