import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dossierView } from '#shared/checks/build-view';
import type { Check, CheckContext } from '#shared/checks/define-check';
import { findingOf, sentence } from '#shared/checks/finding-of';
import { parseHolidays, parsePenaltyRanges, parseStatutes } from '#shared/law/index';
import type { Parameters } from '#shared/model/parameter';
import type { ReadDossier } from '#shared/model/read-dossier';
import { dossier, type Paper } from './builders';

export const parameters: Parameters = {
  hearingThreshold: { person: 1_000_000, organisation: 10_000_000 },
  statementTerm: { length: 5, unit: 'working-day' },
  discussionThreshold: 20_000_000,
  legalReviewThreshold: 10_000_000,
  discussionQuorum: 3,
  caseDays: 90,
  filingTerm: { length: 15, unit: 'working-day' },
  publicationWorkingDays: 20,
  vertical: false,
  bindingOrder: 'decision-first',
  authorisedBodies: [],
};

export const nothingKnown: Parameters = {
  ...parameters,
  hearingThreshold: { person: undefined, organisation: undefined },
  statementTerm: undefined,
  discussionThreshold: undefined,
  legalReviewThreshold: undefined,
  filingTerm: undefined,
  publicationWorkingDays: undefined,
};

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export const context: CheckContext = {
  parameters,
  holidays: parseHolidays(json('resources/holidays.json')),
  statutes: parseStatutes(json('resources/statutes.json')),
  penalties: parsePenaltyRanges(json('resources/penalty-ranges.json')),
  today: '2026-03-02',
};

type Row = {
  readonly when: string;
  readonly given: readonly Paper[] | ReadDossier;
  /** Verdict and message key of each judgement: `violated tooFew`. */
  readonly gives: readonly string[];
  readonly with?: Partial<CheckContext>;
};

/** Runs a table; also makes sure that every sentence a reviewer would read is whole. */
export function testCheck(check: Check, rows: readonly Row[]): void {
  describe(check.meta.title, () => {
    test.each(rows)('$when', ({ given, gives, with: known = {} }) => {
      const read = 'instruments' in given ? given : dossier(...given);
      const judgements = check.check(dossierView(read), { ...context, ...known });
      expect(judgements.map(({ verdict, message }) => `${verdict} ${message}`)).toEqual(gives);

      for (const judgement of judgements) expect(sentence(check.meta, judgement)).not.toMatch(/[{}]|undefined|NaN/);
      const { problem, mending } = findingOf(check.meta, judgements);
      expect(problem + mending).not.toMatch(/[{}]|undefined|NaN/);
    });
  });
}
