import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { dispatchOf } from '#renderer/app/dispatches/dispatch-of.ts';
import {
  composeDispatches,
  type DispatchTerms,
  recordDispatches,
} from '#renderer/features/ledger/compose-dispatches.ts';
import { fits, offeredKinds } from '#renderer/features/ledger/dispatch-kinds.ts';
import { editProblems, takeStep } from '#renderer/features/ledger/ledger-store.ts';
import { revokeDispatch } from '#renderer/features/ledger/revoke-dispatch.ts';
import { paperToDocx, readBack } from '#renderer/writers/index.ts';
import { canonicalJson } from '#shared/base/canonical-json';
import { sha256 } from '#shared/base/sha256';
import { type Stood, standingOf } from '#shared/ledger/index';
import type { HeldProblem } from '#shared/model/held-problem';
import type { ProblemId, ReviewerName } from '#shared/model/ids';
import { basisOf, type LedgerPaperKind, ledgerPaperKinds } from '#shared/outputs/index';
import { day, problem } from '../../../shared/ledger/builders';
import { type Machine, machine } from '../../office-machine';

const by = '孙监督' as ReviewerName;
const rule = {
  id: 'r',
  name: '',
  source: '',
  term: { length: 15, unit: 'working-day', rollover: true },
  basis: {
    notice: '《甲条例》第一条',
    opinion: '《甲条例》第二条',
    decision: '《甲条例》第三条',
    referral: '《乙规定》第四条',
  },
} as const;

const terms = (kind: LedgerPaperKind, over: Partial<DispatchTerms> = {}): DispatchTerms => ({
  letterhead: { agency: '江岭区司法局', numbering: '江岭司评整〔{year}〕{number}号', signer: '周正', copiesTo: [] },
  firstSerial: 3,
  date: day('2026-03-20'),
  due: day('2026-04-10'),
  rule,
  to: '区人民政府',
  review: '2026年度行政执法案卷评查',
  contact: '孙监督，0000-0000000',
  opinion: '江岭执监意〔2026〕1号',
  matter: '',
  basis: basisOf(kind, rule),
  ...over,
});

const agencies = ['甲局', '乙局', '甲局'];

/** A bureau with three problems of two agencies. */
async function bureau() {
  const { ports } = await machine(by);
  let made = 0;
  const ledger = { ...ports, ids: { fresh: () => `id-${++made}` } };
  await ports.store.commit(
    agencies.map((agency, at) => ({
      kind: 'problem.entered',
      subject: `p${at}` as ProblemId,
      payload: { problem: problem({ agency, number: `2026-0${at}` }) },
    })),
    by,
  );
  return ledger;
}

const stood = async ({ store }: Machine['ports']): Promise<readonly Stood[]> =>
  (await store.problems()).map((held) => ({ held, standing: standingOf(held) }));
const states = async (ports: Machine['ports']) => (await stood(ports)).map(({ standing }) => standing.state);

describe('a batch of notices', () => {
  test('is one per agency, numbered on from the first', async () => {
    const ports = await bureau();
    const batch = composeDispatches('rectification-notice', terms('rectification-notice'), await stood(ports));
    expect(batch.map(({ agency, number, problems }) => [agency, number, problems])).toEqual([
      ['甲局', '江岭司评整〔2026〕3号', ['p0', 'p2']],
      ['乙局', '江岭司评整〔2026〕4号', ['p1']],
    ]);
    for (const { paper, sha256: digest } of batch) expect(digest).toBe(sha256(canonicalJson(paper)));
  });

  test('once sent notifies its problems, and names the house that had no name', async () => {
    const ports = await bureau();
    const given = terms('rectification-notice');
    const batch = composeDispatches('rectification-notice', given, await stood(ports));
    await recordDispatches(ports, batch.slice(0, 1), given.letterhead);
    expect(await states(ports)).toEqual(['notified', 'open', 'notified']);
    const [first] = await stood(ports);
    expect(first!.standing).toMatchObject({ due: '2026-04-10' });
    expect((await ports.store.house()).letterhead).toEqual(given.letterhead);
    expect((await ports.store.dispatches()).map(({ dispatch }) => dispatch.agency)).toEqual(['甲局']);
  });

  test('prints again word for word, whatever became of its problems', async () => {
    const ports = await bureau();
    const [notice] = composeDispatches('rectification-notice', terms('rectification-notice'), await stood(ports));
    await recordDispatches(ports, [notice!]);
    await editProblems(ports, await ports.store.problems(), { words: '改写过的问题', agency: '丙局' });
    const [kept] = await ports.store.dispatches();
    expect(kept!.dispatch).toEqual(notice);
    expect(await readBack(await paperToDocx(kept!.dispatch.paper))).toContain('未见告知听证权利的记载');
  });
});

describe('a revoked notice', () => {
  test('takes its steps back and no others; the document stays, struck out, with its reason', async () => {
    const ports = await bureau();
    const [first, second] = composeDispatches(
      'rectification-notice',
      terms('rectification-notice'),
      await stood(ports),
    );
    await recordDispatches(ports, [first!, second!]);
    await takeStep(ports, [
      { problem: 'p0' as ProblemId, step: { kind: 'notified', number: '口头', on: day('2026-03-19'), words: '' } },
    ]);
    const [wrong] = await ports.store.dispatches();
    await revokeDispatch(ports, wrong!, await ports.store.problems(), '发错单位');
    expect(await states(ports)).toEqual(['notified', 'notified', 'open']);
    const problems = await ports.store.problems();
    expect(Object.values(problems[0]!.withdrawn)).toEqual(['文书作废：发错单位']);
    expect((await ports.store.dispatches()).map(({ revoked }) => revoked)).toEqual(['发错单位', undefined]);
  });

  test('does not come back with a file that still tells of its steps', async () => {
    const ports = await bureau();
    const [first] = composeDispatches('rectification-notice', terms('rectification-notice'), await stood(ports));
    await recordDispatches(ports, [first!]);
    const before: readonly HeldProblem[] = await ports.store.problems();
    const [wrong] = await ports.store.dispatches();
    await revokeDispatch(ports, wrong!, before, '发错单位');
    const again = before.flatMap(({ id: subject, steps }) =>
      Object.values(steps).map((step) => ({ kind: 'problem.moved' as const, subject, payload: { step } })),
    );
    await ports.store.commit(again, by);
    expect(await states(ports)).toEqual(['open', 'open', 'open']);
  });
});

describe('each document, opened again as Word', () => {
  const must: Record<LedgerPaperKind, readonly string[]> = {
    'rectification-notice': [
      '江岭区司法局文件',
      '江岭司评整〔2026〕3号',
      '2026年4月10日前',
      '《甲条例》第一条',
      '甲局：',
    ],
    'supervision-notice': ['行政执法监督通知书', '江岭司评整〔2026〕3号', '2026年4月10日前', '《甲条例》第一条'],
    'supervision-opinion': ['行政执法监督意见书', '十五个工作日', '2026年4月10日前', '《甲条例》第二条'],
    'supervision-decision': ['行政执法监督决定书', '江岭执监意〔2026〕1号', '十五个工作日', '《甲条例》第三条'],
    referral: ['区人民政府：', '《乙规定》第四条', '线索材料清单', '甲局 滨农罚〔2026〕3号'],
    'rectification-report': ['区人民政府：', '签发人', '周正', '共发现问题3个', '待通知3个'],
    'revisit-sheet': ['回头看复查表', '2026年3月20日', '□到位　□部分', '□未到位　□反弹'],
    'closure-slip': ['问题整改销号单', '2026-00', '2026-02', '待通知'],
  };
  test.each(ledgerPaperKinds)('%s', async (kind) => {
    const ports = await bureau();
    const [first] = composeDispatches(kind, terms(kind), await stood(ports));
    const words = (await readBack(await paperToDocx(first!.paper))).replaceAll('\f', '');
    for (const each of must[kind]) expect(words).toContain(each);
    expect(words).toContain('未见告知听证权利的记载');
  });
});

test('a decision names the opinion that its agency did not follow, unless another was written', async () => {
  const ports = await bureau();
  const numbers = async (opinion: string) =>
    composeDispatches(
      'supervision-decision',
      terms('supervision-decision', { opinion }),
      await stood(ports),
      (agency) => (agency === '甲局' ? '江岭执监意〔2026〕7号' : '江岭执监意〔2026〕8号'),
    ).map(({ paper }) => /江岭执监意〔2026〕\d号/.exec(JSON.stringify(paper))![0]);
  expect(await numbers('')).toEqual(['江岭执监意〔2026〕7号', '江岭执监意〔2026〕8号']);
  expect(await numbers('江岭执监意〔2026〕1号')).toEqual(['江岭执监意〔2026〕1号', '江岭执监意〔2026〕1号']);
});

test('each seat is offered its own documents, each about the problems it suits', async () => {
  const ports = await bureau();
  await takeStep(ports, [
    {
      problem: 'p0' as ProblemId,
      step: { kind: 'notified', number: '', on: day('2026-03-02'), due: day('2026-03-10'), words: '' },
    },
  ]);
  const [asked, open] = await stood(ports);
  const today = day('2026-03-20');
  expect(offeredKinds('agency')).toEqual(['rectification-report', 'closure-slip', 'revisit-sheet']);
  expect(offeredKinds('bureau')).toEqual([...ledgerPaperKinds, 'review-opinion']);
  const suits = (line: Stood) => offeredKinds('bureau').filter((kind) => fits(kind, line, today));
  expect(suits(asked!)).toEqual([
    'supervision-notice',
    'supervision-opinion',
    'supervision-decision',
    'referral',
    'rectification-report',
  ]);
  expect(suits(open!)).toEqual([
    'rectification-notice',
    'supervision-notice',
    'supervision-opinion',
    'referral',
    'rectification-report',
  ]);
});

test('drafts of the four submissions are kept as they are written, and are no sent documents', async () => {
  const { store } = await bureau();
  const subject = 'submissions-2026' as never;
  const draft = {
    work: '2026年度自查',
    to: '江岭区司法局',
    numbers: {},
    dues: {},
    texts: { 'work-summary': { doings: '集中培训。' } },
  };
  await store.commit({ kind: 'dispatch.drafted', subject, payload: { draft } }, by);
  await store.commit({ kind: 'dispatch.drafted', subject, payload: { draft: { ...draft, to: '市司法局' } } }, by);
  expect((await store.dispatch(subject))?.draft).toEqual({ ...draft, to: '市司法局' });
  expect(await store.dispatches()).toEqual([]);
  const paper = { title: '', page: { size: 'A4', orientation: 'portrait' }, footer: '', blocks: [] } as const;
  const sent = dispatchOf('work-summary', { number: '', to: '市司法局', date: day('2026-10-31'), paper, problems: [] });
  await store.commit({ kind: 'dispatch.made', subject: 'd1' as never, payload: { dispatch: sent } }, by);
  expect((await store.dispatches()).map(({ dispatch }) => dispatch.kind)).toEqual(['work-summary']);
});
