import { expect, test } from 'vitest';
import { procedureEvidence } from '#renderer/features/review/procedure/procedure-evidence.ts';
import { checks } from '#shared/checks/index';
import type { CheckId, InstrumentId } from '#shared/model/ids';
import type { Instrument, InstrumentKind } from '#shared/model/instrument';
import type { Procedure } from '#shared/model/procedure';
import { finding, item, template } from '../desk-fixture';

const paper = (kind: InstrumentKind, page: number, title = kind as string): Instrument => ({
  id: `p${page}` as InstrumentId,
  kind,
  title,
  pages: [page],
  confidence: 1,
  by: 'machine',
});

const seizure = checks.find(
  ({ meta }) => meta.procedures.includes('coercion') && !meta.procedures.includes('penalty-ordinary'),
)!.meta.id as CheckId;

const evidence = (
  instruments: readonly Instrument[],
  over: { procedure?: Procedure; asked?: readonly CheckId[] } = {},
) =>
  procedureEvidence({
    dossier: (over.procedure ? { procedure: over.procedure } : {}) as never,
    loaded: {
      template: template([], [item('A', { checks: over.asked ?? [] })]),
      ref: { id: 'test', version: '1', sha256: 'f' },
    } as never,
    instruments,
    pages: [],
    findings: [finding('X', 'violated', { check: seizure }), finding('Y', 'violated')],
  });

const titles = (papers: readonly Instrument[]) => papers.map(({ title }) => title);

test('the papers that lead to a penalty decide, and 查封 bound among them is a dossier within it', () => {
  const told = evidence([
    paper('filing-approval', 1),
    paper('measure-decision', 3, '查封决定书'),
    paper('prior-notice', 5),
    paper('penalty-decision', 7),
  ]);
  expect(told).toMatchObject({ procedure: 'penalty-ordinary', detected: 'penalty-ordinary', byPerson: false });
  expect(titles(told.papers)).toEqual(['filing-approval', 'prior-notice', 'penalty-decision']);
  expect(told.rivals.map(({ procedure }) => procedure)).toEqual(['coercion']);
  expect(told.nested).toMatchObject([{ procedure: 'coercion', papers: [{ title: '查封决定书' }] }]);
  expect(told.nested[0]?.findings.map(({ check }) => check)).toEqual([seizure]);
});

test('what an item of the standard asks for is not told a second time', () => {
  const told = evidence([paper('penalty-decision', 1), paper('measure-decision', 2)], { asked: [seizure] });
  expect(told.nested[0]?.findings).toEqual([]);
});

test('a person’s word stands beside what the papers say', () => {
  const told = evidence([paper('penalty-decision', 1)], { procedure: 'licence' });
  expect(told).toMatchObject({ procedure: 'licence', detected: 'penalty-ordinary', byPerson: true, papers: [] });
});
