import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#shared/base/canonical-json';
import { foldAll, GENESIS, sealAll } from '#shared/journal/index';
import type { Change } from '#shared/model/change';
import type { CampaignId, DossierId, ReviewerName } from '#shared/model/ids';
import type { ReturnedReview } from '#shared/model/panel-change';
import { instant, returned, sha } from './some-changes';

const subject = 'd1' as DossierId;

const received = (review: ReturnedReview, letter = 'e'): Change => ({
  kind: 'review.received',
  subject,
  payload: { review, package: sha(letter) },
});

const stateAfter = (changes: readonly Change[]) =>
  foldAll(sealAll(changes, GENESIS, { at: instant(50), by: '组织' as ReviewerName, station: '组织机' }));

const reviewsAfter = (reviews: readonly ReturnedReview[]): string =>
  canonicalJson(stateAfter(reviews.map((review) => received(review))).dossiers[subject]?.reviews ?? {});

/** Every entry at least once, some more often, in any order. */
const shuffled = fc.array(returned, { minLength: 1, maxLength: 6 }).chain((reviews) =>
  fc.tuple(
    fc.constant(reviews),
    fc.array(fc.nat(reviews.length - 1), { maxLength: 6 }).chain((again) =>
      fc.shuffledSubarray([...reviews, ...again.map((at) => reviews[at]!)], {
        minLength: reviews.length + again.length,
      }),
    ),
  ),
);

describe('reviews from other machines', () => {
  test('give one state in any order and however often they arrive', () => {
    fc.assert(
      fc.property(shuffled, ([reviews, otherwise]) => {
        expect(reviewsAfter(otherwise)).toBe(reviewsAfter(reviews));
      }),
    );
  });

  test('are one review in however many packages it comes', () => {
    fc.assert(
      fc.property(returned, (review) => {
        const reviewsOf = (...changes: readonly Change[]) =>
          canonicalJson(stateAfter(changes).dossiers[subject]?.reviews ?? {});
        expect(reviewsOf(received(review), received(review, 'f'))).toBe(reviewsOf(received(review)));
        expect(reviewsOf(received(review, 'f'), received(review))).toBe(reviewsOf(received(review, 'f')));
      }),
    );
  });

  test('are taken whole: the latest of each reviewer, with its own marks and its own result', () => {
    fc.assert(
      fc.property(fc.array(returned, { minLength: 1, maxLength: 6 }), (reviews) => {
        const held = Object.values(
          stateAfter(reviews.map((review) => received(review))).dossiers[subject]?.reviews ?? {},
        );
        for (const review of held) {
          const mine = reviews.filter(({ reviewer }) => reviewer === review.reviewer);
          const newest = mine
            .map(({ at }) => at)
            .sort()
            .at(-1);
          expect(review.received?.at).toBe(newest);
          const source = mine.filter(
            ({ at, concluded, marks }) =>
              at === newest &&
              concluded.score === review.concluded?.score &&
              marks.length === Object.keys(review.marks).length,
          );
          expect(source.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('change nothing once the lead has locked, and count again when unlocked', () => {
    fc.assert(
      fc.property(returned, returned, (before, after) => {
        const locked: Change = { kind: 'consensus.locked', subject, payload: { readers: [before.reviewer] } };
        const unlocked: Change = { kind: 'consensus.unlocked', subject, payload: { why: '补交' } };
        const reviewsOf = (...changes: readonly Change[]) =>
          canonicalJson(stateAfter(changes).dossiers[subject]?.reviews ?? {});
        expect(reviewsOf(received(before), locked, received(after))).toBe(reviewsOf(received(before)));
        expect(reviewsOf(received(before), locked, unlocked, received(after))).toBe(
          reviewsOf(received(before), received(after)),
        );
      }),
    );
  });

  test('do not undo what the same reviewer has marked here since', () => {
    const [review] = fc.sample(returned, { numRuns: 1, seed: 7 });
    const late: Change = {
      kind: 'mark.set',
      subject,
      payload: {
        mark: {
          item: 'PU-CASE-01' as never,
          verdict: 'satisfied',
          deduction: 0 as never,
          note: '重看之后',
          citations: [],
          accepted: false,
        },
      },
    };
    const by = review!.reviewer;
    const here = sealAll([late], GENESIS, { at: instant(40), by, station: '本机' });
    const after = sealAll([received(review!)], here.at(-1)!, { at: instant(41), by, station: '本机' });
    const state = foldAll([...here, ...after]).dossiers[subject]?.reviews[by];
    expect(Object.values(state?.marks ?? {}).map(({ note }) => note)).toEqual(['重看之后']);
  });
});

test('of two tasks for one reviewer the later counts, in whatever order the packages come', () => {
  const task = (minute: number, letter: string): Change => ({
    kind: 'campaign.task-received',
    subject: 'c1' as CampaignId,
    payload: {
      task: {
        reviewer: '丙' as ReviewerName,
        from: '组织',
        station: '组织机',
        at: instant(minute),
        plan: {
          name: letter,
          year: 2026,
          sort: 'annual',
          closed: { from: '2025-09-01', to: '2026-06-30' },
          standards: {},
          agencies: [],
          twoRounds: [],
          panels: [],
          readers: 2,
          stages: [],
          arbitration: { anyFail: true, gradeDiffers: true, gateByOne: true },
          objectionDays: 5,
        },
        dossiers: [],
      },
      package: sha(letter),
    },
  });
  const tasks = [task(1, 'a'), task(3, 'b'), task(3, 'c'), task(2, 'd')];
  const held = (changes: readonly Change[]) => Object.values(stateAfter(changes).campaigns)[0]?.tasks;
  expect(held(tasks.toReversed())).toEqual(held(tasks));
  expect(Object.values(held(tasks) ?? {})).toMatchObject([{ plan: { name: 'c' }, package: sha('c') }]);
});

test('a reader is exchanged on one dossier, and who took whose place stays on record', () => {
  const campaign = 'c1' as CampaignId;
  const readers = ['甲', '乙'] as unknown as readonly ReviewerName[];
  const assigned: Change = {
    kind: 'campaign.assigned',
    subject: campaign,
    payload: {
      assignments: ['d1', 'd2'].map((dossier) => ({ dossier: dossier as DossierId, panel: '一组', readers })),
    },
  };
  const exchange = { dossier: subject, out: readers[0]!, into: '丙' as ReviewerName, why: '生病' };
  const held = stateAfter([assigned, { kind: 'campaign.reader-exchanged', subject: campaign, payload: { exchange } }]);
  expect(held.campaigns[campaign]).toMatchObject({
    assignments: [{ readers: ['丙', '乙'] }, { readers: ['甲', '乙'] }],
    exchanges: [{ ...exchange, by: '组织', at: instant(50) }],
  });
});

test('a grade lowered by the quota keeps the score and the grade signed, and comes back by it', () => {
  const signed: Change = {
    kind: 'consensus.signed',
    subject,
    payload: { result: { score: 91, grade: 'excellent' }, signers: [] },
  };
  const regraded = (grade: string): Change => ({
    kind: 'consensus.regraded',
    subject,
    payload: { grade, why: '名额' },
  });
  const lowered = stateAfter([signed, regraded('good')]).dossiers[subject]?.consensus?.signed;
  expect(lowered).toMatchObject({ score: 91, grade: 'good', regraded: { from: 'excellent', why: '名额', by: '组织' } });
  const back = stateAfter([signed, regraded('good'), regraded('excellent')]).dossiers[subject]?.consensus?.signed;
  expect(back).toMatchObject({ grade: 'excellent' });
  expect(back).not.toHaveProperty('regraded');
  expect(stateAfter([regraded('good')]).dossiers[subject]?.consensus).toBeUndefined();
});
