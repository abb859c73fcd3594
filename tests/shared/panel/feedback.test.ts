import { describe, expect, test } from 'vitest';
import type { ConsensusMark } from '#shared/model/consensus';
import type { DossierId, ItemId, ReviewerName } from '#shared/model/ids';
import type { Mark } from '#shared/model/mark';
import { compareItems, overallAgreement, type ReaderReview, readerFeedback } from '#shared/panel/index';
import { gate, item, mark, template } from '../scoring/builders';

const standard = template([item('A', 5), item('B', 5), item('C', 5)], { gates: [gate('G', { kind: 'fail' })] });

function review(name: string, marks: readonly Mark[], score = 90): ReaderReview {
  const given = new Map(marks.map((each) => [each.item, each]));
  const rest = ['G', 'A', 'B', 'C'].map((id) => given.get(id as ItemId) ?? mark(id, 'satisfied'));
  const reviewer = name as ReviewerName;
  return { reviewer, marks: rest.map((each) => ({ ...each, reviewer })), result: { score, grade: 'good' } };
}

const decided = (...marks: readonly Mark[]): readonly ConsensusMark[] =>
  review('合议', marks).marks.map(({ reviewer: _, accepted: __, at: ___, ...rest }) => ({
    ...rest,
    origin: 'settled',
  }));

describe('what a reader is told after the panels have signed', () => {
  const all = [
    {
      dossier: 'd1' as DossierId,
      reviews: [review('甲', [mark('A', 'violated', 2), mark('B', 'violated', 1)], 82), review('乙', [], 95)],
      decided: decided(mark('A', 'violated', 1)),
      score: 90,
    },
    {
      dossier: 'd2' as DossierId,
      reviews: [review('甲', [mark('C', 'not-applicable')], 85), review('丙', [], 95)],
      decided: decided(mark('A', 'violated', 1)),
      score: 91,
    },
    { dossier: 'd3' as DossierId, reviews: [review('丙', [], 70)], decided: decided(), score: 60 },
  ];

  test('is where and to which side the panel decided otherwise, item by item', () => {
    expect(readerFeedback('甲' as ReviewerName, all)).toMatchObject({
      dossiers: 2,
      judged: 8,
      same: 4,
      apart: -7,
      leaning: undefined,
      items: [
        { item: 'A', stricter: 1, milder: 1, other: 0 },
        { item: 'B', stricter: 1, milder: 0, other: 0 },
        { item: 'C', stricter: 0, milder: 0, other: 1 },
      ],
    });
  });

  test('leans only over enough dossiers, and is nothing for who read none', () => {
    const five = Array.from({ length: 5 }, () => all[0]!);
    expect(readerFeedback('甲' as ReviewerName, five)).toMatchObject({ apart: -8, leaning: 'strict' });
    expect(readerFeedback('乙' as ReviewerName, five)).toMatchObject({ apart: 5, leaning: 'lenient' });
    expect(readerFeedback('丁' as ReviewerName, all)).toBeUndefined();
  });
});

describe('items compared over the dossiers of a calibration', () => {
  const dossiers = [
    [review('甲', [mark('B', 'violated', 1)]), review('乙', [mark('B', 'violated', 2)]), review('丙', [])],
    [review('甲', [mark('B', 'violated', 1), mark('C', 'violated', 1)]), review('乙', []), review('丙', [])],
  ].map((reviews, at) => ({ dossier: `d${at}` as DossierId, template: standard, reviews }));

  test('come the most divided first, with what each said', () => {
    const items = compareItems(dossiers);
    expect(items.map(({ item: id, splits }) => [id, splits])).toEqual([
      ['B', 2],
      ['C', 1],
      ['G', 0],
      ['A', 0],
    ]);
    expect(items[0]!.said.map(({ marks }) => marks.map((each) => each?.verdict))).toEqual([
      ['violated', 'violated', 'satisfied'],
      ['violated', 'satisfied', 'satisfied'],
    ]);
    // One of three pairs agrees on either dossier.
    expect(items[0]!.agreement).toMatchObject({ units: 2, raters: 3 });
    expect(items[0]!.agreement.percent).toBeCloseTo(1 / 3, 12);
  });

  test('are counted together over all', () => {
    const { units, percent } = overallAgreement(dossiers);
    expect(units).toBe(8);
    expect(percent).toBeCloseTo((5 + 3 * (1 / 3)) / 8, 12);
  });
});
