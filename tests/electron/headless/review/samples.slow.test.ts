import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DossierReport } from '#shared/model/report';
import { loadSampleTruth } from '../../../fixtures/load-truth';
import { review } from './command-line';

const samples = join(import.meta.dirname, '../../../../resources/samples');
const listed = JSON.parse(readFileSync(join(samples, 'samples.json'), 'utf8')) as {
  readonly samples: readonly { readonly id: 'sample-1' | 'sample-2'; readonly file: string }[];
};
const HOUR = 3_600_000;

/** Of the planted problems, how many a finding names on the right page. Doubts count for half: a person is asked to look. */
const NAMED = 0.8;
const FALSE_ALARMS = 1;

describe.each(listed.samples)('$file through real recognition', ({ id, file }) => {
  test(
    'planted problems are found where they are, and little is alleged without cause',
    async () => {
      const { code, out } = await review(join(samples, file), '--json');
      expect(code).toBe(0);
      const report = JSON.parse(out) as DossierReport;
      const truth = loadSampleTruth(id);
      expect(report.dossier.pages).toBe(truth.pages.length);
      const planted = truth.defects.filter(({ criteria }) => criteria.length > 0);
      const named = planted.map(({ criteria, pages }) => {
        const about = report.findings.filter(({ item }) => criteria.some((criterion) => item.startsWith(criterion)));
        const placed = about.filter(
          ({ citations }) => pages.length === 0 || citations.some(({ page }) => pages.includes(page)),
        );
        return placed.some(({ verdict }) => verdict === 'violated')
          ? 1
          : about.some(({ verdict }) => verdict === 'undetermined')
            ? 0.5
            : 0;
      });
      expect(named.reduce((sum: number, each) => sum + each, 0)).toBeGreaterThanOrEqual(planted.length * NAMED);
      const explained = planted.flatMap(({ criteria }) => criteria);
      const alarms = new Set(
        report.findings
          .filter(
            ({ verdict, item }) => verdict === 'violated' && !explained.some((criterion) => item.startsWith(criterion)),
          )
          .map(({ check }) => check),
      );
      if (planted.length === 0) expect([...alarms].length, [...alarms].join()).toBeLessThanOrEqual(FALSE_ALARMS);
    },
    HOUR,
  );
});
