import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { enterSelfChecks } from '#renderer/features/self-check/enter-self-checks.ts';
import { problemIdOf, standingOf } from '#shared/ledger/index';
import type { DossierId, ItemId, ReviewerName } from '#shared/model/ids';
import { points } from '#shared/model/points';
import { gate, item, template } from '../../../shared/scoring/builders';
import { machine } from '../../office-machine';

const by = '郑法制' as ReviewerName;
const standard = template([item('PU-NOTI-06', 6, { severity: 'major' })], { gates: [gate('G-01', { kind: 'zero' })] });
const cost = (id: string, isGate: boolean, words: string) => ({
  item: id as ItemId,
  title: id,
  gate: isGate,
  deduction: points(isGate ? 0 : 3),
  words,
  mending: '补正',
  place: '卷内第3页',
  basis: ['行政处罚法(2021)第六十三条'],
  citations: [],
});
const checked = {
  id: 'd1' as DossierId,
  name: '案卷一',
  agency: '滨江区农业农村局',
  template: standard,
  handedIn: undefined,
  check: {
    matter: '滨农罚〔2026〕3号',
    selfScore: {
      template: { id: 't', version: '1', sha256: 'a' as never },
      score: 90,
      grade: 'good' as const,
      problems: 2,
      doubts: 0,
    },
    costly: [cost('G-01', true, '以内设机构名义作出'), cost('PU-NOTI-06', false, '未见告知听证权利')],
    doubtful: [],
  },
};

test('what a self-check found is entered once, under the agency, and stays apart from what the bureau finds', async () => {
  const { ports } = await machine(by);
  const of = { year: 2026, agency: '' };
  expect(await enterSelfChecks({ store: ports.store, by }, [checked], of)).toBe(2);
  expect(await enterSelfChecks({ store: ports.store, by }, [checked], of)).toBe(0);
  const problems = (await ports.store.problems()).map(({ problem }) => problem);
  expect(
    problems.map(({ agency, matter, source, severity, category }) => [agency, matter, source, severity, category]),
  ).toEqual(
    expect.arrayContaining([
      ['滨江区农业农村局', '滨农罚〔2026〕3号', 'self-check', 'gate', 'gate'],
      ['滨江区农业农村局', '滨农罚〔2026〕3号', 'self-check', 'major', standard.groups[0]!.id],
    ]),
  );
  const [first] = problems;
  expect(problemIdOf({ ...first!, source: 'review' })).not.toBe(problemIdOf(first!));
  expect((await ports.store.problems()).map((held) => standingOf(held).state)).toEqual(['open', 'open']);
});
