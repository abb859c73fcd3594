import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDatabase } from '#renderer/storage/database.ts';
import { dossierQueries } from '#renderer/storage/dossier-queries.ts';
import { type Derived, keepDerived } from '#renderer/storage/keep-derived.ts';
import { changeSchema } from '#shared/journal/index';
import type { Fact } from '#shared/model/fact';
import type { Finding } from '#shared/model/finding';
import type { CheckId, DossierId, InstrumentId, ItemId } from '#shared/model/ids';
import type { Instrument } from '#shared/model/instrument';
import type { Verdict } from '#shared/model/verdict';
import type { Proposal } from '#shared/scoring/index';

const here = 'd-1' as DossierId;
const there = 'd-2' as DossierId;

const paper = (first: number): Instrument => ({
  id: `p${first}` as InstrumentId,
  kind: 'penalty-decision',
  title: '行政处罚决定书',
  pages: [first],
  confidence: 0.9,
  by: 'machine',
});
const fact = (value: string): Fact => ({
  field: 'party',
  instrument: 'p1' as InstrumentId,
  state: 'read',
  value,
  cited: [],
  confidence: 0.9,
  by: 'machine',
});
const finding = (check: string, verdict: Verdict): Finding => ({
  check: check as CheckId,
  verdict,
  reason: verdict,
  citations: [],
  occurrences: 0,
  problem: '',
  mending: '',
  confidence: 0.9,
});
const proposal = (item: string, verdict: Verdict): Proposal => ({
  item: item as ItemId,
  gate: false,
  verdict,
  deduction: 0 as Proposal['deduction'],
  findings: [],
  confidence: 0.9,
});

const derived = (over: Partial<Derived> = {}): Derived => ({
  instruments: [paper(1), paper(4)],
  facts: [fact('春晓食品店')],
  findings: [finding('a', 'satisfied'), finding('b', 'undetermined')],
  proposals: [proposal('A', 'satisfied')],
  audit: { flags: [], folios: [undefined, '1'] },
  summary: { procedure: 'penalty-ordinary', instruments: 2, violated: 0, undetermined: 1, template: undefined },
  ...over,
});

test('what was derived before gives way to what is derived now; other dossiers stay', async () => {
  const view = await openDatabase('keep derived');
  await keepDerived(view, here, derived());
  await keepDerived(view, there, derived());
  await keepDerived(
    view,
    here,
    derived({
      instruments: [paper(1)],
      facts: [fact('夏至食品店')],
      findings: [finding('b', 'violated'), finding('c', 'satisfied')],
      proposals: [],
      audit: { flags: [], folios: [] },
    }),
  );
  const of = <Row extends { readonly dossier: string }>(rows: readonly Row[], dossier: DossierId) =>
    rows.filter((row) => row.dossier === dossier);

  expect(of(await view.instruments.toArray(), here).map(({ id }) => id)).toEqual(['p1']);
  expect(of(await view.facts.toArray(), here)).toMatchObject([{ fact: { value: '夏至食品店' } }]);
  expect(of(await view.findings.toArray(), here).map((row) => [row.check, row.finding.verdict])).toEqual([
    ['b', 'violated'],
    ['c', 'satisfied'],
  ]);
  expect(of(await view.proposals.toArray(), here)).toEqual([]);
  expect(of(await view.audits.toArray(), here)).toEqual([{ dossier: here, flags: [], folios: [] }]);
  expect(of(await view.instruments.toArray(), there)).toHaveLength(2);
  expect(of(await view.findings.toArray(), there)).toHaveLength(2);
});

test('rows that stay as they are are not written again', async () => {
  const view = await openDatabase('keep derived twice');
  await keepDerived(view, here, derived());
  const written: string[] = [];
  for (const table of [view.instruments, view.facts, view.findings, view.proposals, view.audits]) {
    table.hook('creating', () => void written.push(`${table.name} made`));
    table.hook('updating', () => void written.push(`${table.name} changed`));
    table.hook('deleting', () => void written.push(`${table.name} deleted`));
  }
  await keepDerived(view, here, derived());
  expect(written).toEqual([]);
  await keepDerived(view, here, derived({ findings: [finding('a', 'satisfied'), finding('b', 'violated')] }));
  expect(written).toEqual(['findings changed']);
});

test('papers come back as the journal takes them when a person arranges them anew', async () => {
  const view = await openDatabase('derived papers');
  await keepDerived(view, here, derived());
  const papers = await dossierQueries(view).instruments(here);
  expect(papers).toEqual([paper(1), paper(4)]);
  const arranged = { kind: 'instruments.arranged', subject: here, payload: { instruments: papers } };
  expect(changeSchema.safeParse(arranged).success).toBe(true);
});
