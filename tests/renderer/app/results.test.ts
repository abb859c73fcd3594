import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { loadResults } from '#renderer/app/use-results.ts';
import { newPlan, nextYear, yearBefore } from '#shared/campaign/index';
import type { CampaignPlan } from '#shared/model/campaign';
import type { Change } from '#shared/model/change';
import type { CampaignId, DossierId, ReviewerName, Sha256 } from '#shared/model/ids';
import type { Points } from '#shared/model/points';
import { template } from '../../shared/scoring/builders';
import { machine } from '../office-machine';

const reader = '李评' as ReviewerName;
const ref = { id: 't', version: '1', sha256: 'a'.repeat(64) as Sha256 };
const loaded = { ref, template: template([]) };

/** A dossier of a campaign, reviewed, with or without what its agency gave itself. */
const reviewed = (id: string, self?: number): readonly Change[] => {
  const subject = id as DossierId;
  const selfScore = { template: ref, score: self ?? 0, grade: 'excellent' as const, problems: 0, doubts: 0, costs: [] };
  return [
    { kind: 'dossier.received', subject, payload: { name: `案卷${id}`, scans: [] } },
    ...(self === undefined ? [] : [{ kind: 'dossier.self-scored', subject, payload: { selfScore } } as const]),
    { kind: 'review.opened', subject, payload: { template: ref } },
    { kind: 'review.concluded', subject, payload: { score: 90, grade: 'excellent' } },
  ];
};

const planned = (id: string, plan: CampaignPlan, dossiers: readonly string[]): readonly Change[] => {
  const subject = id as CampaignId;
  return [
    { kind: 'campaign.planned', subject, payload: { plan } },
    {
      kind: 'campaign.gathered',
      subject,
      payload: {
        dossiers: dossiers.map((dossier) => ({
          dossier: dossier as DossierId,
          name: dossier,
          agency: '甲局',
          procedure: 'penalty-ordinary' as const,
          handlers: [],
        })),
      },
    },
  ];
};

test('results tell what agencies gave themselves, and what the round of the year before came to', async () => {
  const last = newPlan('2025-03-01');
  const { ports } = await machine(reader);
  await ports.store.commit(
    [
      ...reviewed('d1', 95.5),
      ...reviewed('d2'),
      ...reviewed('d3'),
      ...planned('c2025', last, ['d3']),
      ...planned('c2026', nextYear(last), ['d1', 'd2']),
    ],
    reader,
  );
  const sources = { ...ports, templates: { all: [], for: () => undefined, find: () => loaded } };
  const results = await loadResults(sources, 'c2026' as CampaignId);
  expect(results.dossiers.map(({ dossier, self }) => [dossier, self])).toEqual([
    ['d1', { score: 955 as Points, grade: 'excellent', costs: [] }],
    ['d2', undefined],
  ]);
  expect(results.previous?.year).toBe(2025);
  expect(results.previous?.dossiers.map(({ dossier }) => dossier)).toEqual(['d3']);
  expect((await loadResults(sources, 'c2025' as CampaignId)).previous).toBeUndefined();
});

test('the year before is the round of the same sort, of the same name where there are several', () => {
  const plan = newPlan('2026-03-01');
  const before = (name: string, sort: CampaignPlan['sort']) => ({ plan: { ...plan, year: 2025, name, sort } });
  const spot = before('2025年度行政执法案卷评查', 'spot-check');
  const other = before('2025年涉企案卷专项评查', 'annual');
  const same = before('2025年度行政执法案卷评查', 'annual');
  expect(yearBefore(plan, [spot, other, same])).toBe(same);
  expect(yearBefore(plan, [spot, other])).toBe(other);
  expect(yearBefore(plan, [spot, {}])).toBeUndefined();
});
