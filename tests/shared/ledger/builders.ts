import type { PlainDate } from '#shared/base/plain-date';
import type { HeldProblem } from '#shared/model/held-problem';
import type { ItemId, ProblemId, ReviewerName, Sha256, StepId } from '#shared/model/ids';
import type { Points } from '#shared/model/points';
import type { Problem } from '#shared/model/problem';
import type { Answer, ProblemStep, Ruling } from '#shared/model/problem-step';

export const day = (date: string) => date as PlainDate;
export const name = (words: string) => words as ReviewerName;
const step = (id: string) => id as StepId;

export const problem = (over: Partial<Problem> = {}): Problem => ({
  revision: 1,
  number: '2026-01-001-001',
  year: 2026,
  agency: '滨江区农业农村局',
  matter: '滨农罚〔2026〕3号',
  source: 'review',
  item: 'PU-NOTI-06' as ItemId,
  title: '告知听证权利',
  category: 'notice',
  words: '未见告知听证权利的记载',
  place: '《行政处罚事先告知书》卷内第21页',
  basis: ['行政处罚法(2021)第六十三条'],
  citations: [],
  severity: 'major',
  deduction: 30 as Points,
  mending: '补充听证告知的送达材料，或说明不需要告知的理由',
  owner: '周承办',
  ...over,
});

export const held = (steps: readonly ProblemStep[] = [], over: Partial<Problem> = {}, id = 'pb-1'): HeldProblem => ({
  id: id as ProblemId,
  problem: problem(over),
  steps: Object.fromEntries(steps.map((each) => [each.id, each])) as HeldProblem['steps'],
  withdrawn: {},
});

let minute = 0;
/** Each step a minute later than the one before, unless told. */
const at = () => new Date(Date.UTC(2026, 2, 2, 1, minute++)).toISOString();

/** The same steps at the same times again. */
export const restart = (): void => {
  minute = 0;
};

export const proof = { name: '补正说明.pdf', sha256: 'f'.repeat(64) as Sha256, bytes: 12 };

type Over = { readonly by?: string; readonly at?: string };
const taken = (id: string, by: string, over: Over) => ({
  id: step(id),
  at: over.at ?? at(),
  by: name(over.by ?? by),
  words: '',
});

export const notified = (id: string, { due, ...over }: Over & { readonly due?: string } = {}): ProblemStep => ({
  ...taken(id, '孙监督', over),
  kind: 'notified',
  number: '江司评整〔2026〕1号',
  on: day('2026-03-02'),
  ...(due !== undefined && { due: day(due) }),
});

export const answered = (
  id: string,
  to: string,
  answer: Answer['kind'],
  { revision = 1, proved = true, ...over }: Over & { readonly revision?: number; readonly proved?: boolean } = {},
): ProblemStep => ({
  ...taken(id, '郑法制', over),
  kind: 'answered',
  to: step(to),
  revision,
  answer: answer === 'unmendable' ? { kind: 'unmendable', why: 'served' } : { kind: answer },
  attachments: proved ? [proof] : [],
});

export const ruled = (id: string, on: string, kind: Ruling['kind'], over: Over = {}): ProblemStep => ({
  ...taken(id, '孙监督', over),
  kind: 'ruled',
  on: step(on),
  ruling: { kind },
});

export const revisited = (
  id: string,
  after: string,
  result: 'in-place' | 'relapsed',
  over: Over = {},
): ProblemStep => ({
  ...taken(id, '孙监督', over),
  kind: 'revisited',
  after: step(after),
  way: 'dossier',
  result,
});

export const extended = (id: string, to: string, due: string): ProblemStep => ({
  ...taken(id, '孙监督', {}),
  kind: 'extended',
  to: step(to),
  due: day(due),
});
