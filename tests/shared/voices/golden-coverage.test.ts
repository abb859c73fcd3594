import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { checks, runChecks } from '#shared/checks/index';
import { parseHolidays, parsePenaltyRanges, parseStatutes } from '#shared/law/index';
import { deriveDossier } from '#shared/pipeline/index';
import { dossierNames, loadTruth } from '#tests/fixtures/load-truth';
import { readPagesOf } from '#tests/fixtures/maker/read-pages';
import { parametersOf } from '#tests/fixtures/voices/parameters-of';
import { voices } from '#tests/fixtures/voices/voice';

/** Checks that no dossier can be shown to violate, or to satisfy, and why. */
const never: Readonly<Record<'violated' | 'satisfied', Readonly<Record<string, string>>>> = {
  violated: {
    'copies-verified': 'the word of verification is mostly handwritten or a seal across pages: asked',
    'goods-value-consistent': 'marked S: sums may be of different goods',
    'inquiry-after-filing': 'marked S: what went before filing may be a first look',
    'leniency-considered': 'marked S: the list of what is let off is outside the dossier',
    'no-fault-answered': 'marked S: whether fault was answered is a matter of judgement',
    'place-within-jurisdiction': 'marked S: borders are outside the dossier',
    'scan-legible': 'a person only: a poor scan is asked',
    'summary-facts-plain': 'marked S: a matter of judgement',
    'summary-leniency-considered': 'marked S: as for ordinary penalties',
    'summary-sole-trader-limit': 'a local rule decides, unknown unless it is set',
  },
  satisfied: {
    'summary-sole-trader-limit': 'a local rule decides, unknown unless it is set',
  },
};

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const context = {
  holidays: parseHolidays(json('resources/holidays.json')),
  statutes: parseStatutes(json('resources/statutes.json')),
  penalties: parsePenaltyRanges(json('resources/penalty-ranges.json')),
  today: '2026-06-30' as const,
};

const seen = new Map<string, Set<string>>(checks.map(({ meta }) => [meta.id, new Set()]));

beforeAll(() => {
  for (const truth of dossierNames().map(loadTruth)) {
    const { name, parameters } = truth;
    note(deriveDossier({ name, pages: readPagesOf(truth), bindingOrder: parameters.bindingOrder }), parameters);
  }
  for (const voice of voices())
    note(deriveDossier({ name: voice.name, pages: voice.pages, bindingOrder: voice.order }), parametersOf(voice));
}, 600_000);

function note(dossier: Parameters<typeof runChecks>[0], parameters: ReturnType<typeof parametersOf>): void {
  for (const { check, verdict } of runChecks(dossier, { ...context, parameters })) seen.get(check)!.add(verdict);
}

test.each(['violated', 'satisfied'] as const)(
  'every check is %s by some golden dossier, or it is said why by none',
  (verdict) => {
    const without = checks.flatMap(({ meta }) => (seen.get(meta.id)!.has(verdict) ? [] : [meta.id as string]));
    expect(without.sort()).toEqual(Object.keys(never[verdict]).sort());
  },
);
