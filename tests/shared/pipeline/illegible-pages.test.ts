import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runChecks } from '#shared/checks/index';
import { parseHolidays, parseStatutes } from '#shared/law/index';
import type { PageText, ReadPage } from '#shared/model/page-text';
import { deriveDossier } from '#shared/pipeline/index';
import { loadTruth } from '#tests/fixtures/load-truth';
import { randomFrom } from '#tests/fixtures/maker/random';
import { readPagesOf } from '#tests/fixtures/maker/read-pages';

const json = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../resources/${name}`, import.meta.url), 'utf8'));
const context = {
  holidays: parseHolidays(json('holidays.json')),
  statutes: parseStatutes(json('statutes.json')),
  today: '2026-06-30' as const,
};

/** As an engine reads what nobody can: lines lost, characters made of scraps of strokes. */
function garbled(text: PageText, seed: string): PageText {
  const random = randomFrom(seed);
  const scraps = [...'廿乂丨丿冫亻卜匕厶'];
  const lines = text.lines
    .filter(() => random.chance(0.6))
    .map((line) => ({
      ...line,
      confidence: 0.5,
      text: [...line.text].map((sign) => (random.chance(0.45) ? random.pick(scraps) : sign)).join(''),
    }));
  return { ...text, lines, legibility: 0.3 };
}

const ways: Readonly<Record<string, (page: ReadPage) => ReadPage>> = {
  'too poor to judge': (page) => ({
    ...page,
    reading: page.reading && { ...page.reading, text: garbled(page.reading.text, `poor/${page.ordinal}`) },
  }),
  'not read at all': (page) => ({ ...page, reading: undefined, trouble: '图像损坏' }),
};

/** Whatever one bad scan hides is no fault of the agency: nothing may be held against it that was in order before. */
describe.each(['clean-emergency-training', 'flawed-health-check'])('%s', (name) => {
  const truth = loadTruth(name);
  const { parameters } = truth;
  const pages = readPagesOf(truth);
  const found = (given: readonly ReadPage[]) =>
    runChecks(deriveDossier({ name, pages: given, bindingOrder: parameters.bindingOrder }), { ...context, parameters });
  const violatedIn = (given: readonly ReadPage[]) =>
    found(given).flatMap(({ check, verdict, reason }) => (verdict === 'violated' ? [{ check, reason }] : []));
  const before = new Set(violatedIn(pages).map(({ check }) => check));

  test.each(Object.entries(ways))(
    'no page that is %s brings a new violation, and each is a finding of scan quality',
    (_, spoil) => {
      for (const page of pages.filter(({ reading }) => !reading?.look.blank)) {
        const given = pages.map((each) => (each === page ? spoil(each) : each));
        const fresh = violatedIn(given).filter(({ check }) => !before.has(check));
        expect(fresh, `第${page.ordinal}页`).toEqual([]);
      }
      const first = pages.map((each, at) => (at === 0 ? spoil(each) : each));
      const quality = found(first).find(({ check }) => check === 'scan-legible');
      expect(quality).toMatchObject({ verdict: 'undetermined', doubt: 'scan' });
      expect(quality?.reason).toContain('第1页');
    },
    300_000,
  );
});
