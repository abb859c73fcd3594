import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checks } from '#shared/checks/checks';
import { runChecks } from '#shared/checks/index';
import { parseHolidays, parseStatutes } from '#shared/law/index';
import type { Sha256 } from '#shared/model/ids';
import type { ReadPage } from '#shared/model/page-text';
import type { PagePlace } from '#shared/model/vouched-page';
import { deriveDossier } from '#shared/pipeline/index';
import { loadTruth } from '#tests/fixtures/load-truth';
import { readPagesOf } from '#tests/fixtures/maker/read-pages';

const json = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../resources/${name}`, import.meta.url), 'utf8'));
const context = {
  holidays: parseHolidays(json('holidays.json')),
  statutes: parseStatutes(json('statutes.json')),
  today: '2026-06-30' as const,
};

/** Photographs in a dossier that was read: no machine reads them. */
test.each(['clean-emergency-training', 'flawed-health-check'])(
  '%s with photographs bound in',
  (name) => {
    const truth = loadTruth(name);
    const { parameters } = truth;
    const pages = readPagesOf(truth);
    const photo = (index: number): ReadPage => ({
      ordinal: pages.length + index + 1,
      scan: 'f'.repeat(64) as Sha256,
      index,
      reading: undefined,
    });
    const photos = [photo(0), photo(1)];
    const found = (given: readonly ReadPage[], vouched?: readonly PagePlace[]) =>
      runChecks(deriveDossier({ name, pages: given, vouched, bindingOrder: parameters.bindingOrder }), {
        ...context,
        parameters,
      });
    const verdicts = (findings: ReturnType<typeof found>) =>
      new Map(findings.map((each) => [each.check, each.verdict]));
    const asked = (findings: ReturnType<typeof found>) =>
      findings.filter(({ verdict }) => verdict === 'undetermined').length;
    const without = found(pages);
    const unread = found([...pages, ...photos]);
    const vouched = found([...pages, ...photos], photos);

    expect(asked(unread)).toBeGreaterThan(asked(without) + 10);
    const ofPictures = new Set(checks.flatMap(({ meta }) => (meta.ofPictures ? [meta.id] : [])));
    const before = verdicts(without);
    const others = vouched.filter(({ check }) => !ofPictures.has(check));
    expect(others.filter(({ check, verdict }) => verdict !== before.get(check))).toEqual([]);
    const violated = vouched.filter(({ verdict }) => verdict === 'violated').map(({ check }) => check);
    expect(violated.filter((check) => before.get(check) !== 'violated')).toEqual([]);

    const untold = verdicts(unread);
    for (const { check, verdict, reason } of others) {
      if (verdict !== untold.get(check)) expect(reason, check).toContain('评查员已看过第');
    }

    // Bound in anywhere else they bring no accusation either.
    for (let at = 1; at < pages.length; at += 2) {
      const given = [...pages.slice(0, at), ...photos, ...pages.slice(at)].map((page, i) => ({
        ...page,
        ordinal: i + 1,
      }));
      const fresh = found(given, photos).filter(
        ({ check, verdict }) => verdict === 'violated' && before.get(check) !== 'violated',
      );
      expect(fresh, `第${at + 1}页`).toEqual([]);
    }
  },
  300_000,
);
