import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginAt,
  mergeWithPrevious,
  movePages,
  placePages,
  reclassify,
  retitle,
  shiftPage,
} from '#renderer/features/review/regroup.ts';
import type { InstrumentId } from '#shared/model/ids';
import type { Instrument } from '#shared/model/instrument';

const instrument = (first: number, pages: readonly number[], over: Partial<Instrument> = {}): Instrument => ({
  id: `p${first}` as InstrumentId,
  kind: 'inquiry-record',
  title: '询问笔录',
  pages,
  confidence: 0.8,
  by: 'machine',
  ...over,
});
const dossier = [instrument(1, [1, 2, 3]), instrument(4, [4, 5])];
const pagesOf = (all: readonly Instrument[]) => all.map(({ id, pages }) => [id, ...pages]);

describe('此页起为新文书', () => {
  test('divides the instrument there', () => {
    const after = beginAt(dossier, 2);
    expect(pagesOf(after)).toEqual([
      ['p1', 1],
      ['p2', 2, 3],
      ['p4', 4, 5],
    ]);
    expect(after[1]).toMatchObject({ kind: 'unknown', by: 'reviewer', confidence: 1 });
  });

  test('changes nothing where one begins already', () => {
    expect(beginAt(dossier, 4)).toBe(dossier);
  });
});

describe('并入上一文书', () => {
  test('keeps the kind and title of the one before', () => {
    const after = mergeWithPrevious(dossier, 'p4' as InstrumentId);
    expect(pagesOf(after)).toEqual([['p1', 1, 2, 3, 4, 5]]);
    expect(after[0]).toMatchObject({ title: '询问笔录', by: 'reviewer' });
  });

  test('the first has none before it', () => {
    expect(mergeWithPrevious(dossier, 'p1' as InstrumentId)).toBe(dossier);
  });
});

test('dividing and merging again gives the same pages', () => {
  expect(pagesOf(mergeWithPrevious(beginAt(dossier, 3), 'p3' as InstrumentId))).toEqual(pagesOf(dossier));
});

test('a new kind renames what only bore the name of the old one', () => {
  const [generic, printed] = [
    reclassify(dossier, 'p1' as InstrumentId, 'hearing-record'),
    reclassify(retitle(dossier, 'p1' as InstrumentId, '关于张某的笔录'), 'p1' as InstrumentId, 'hearing-record'),
  ];
  expect(generic[0]).toMatchObject({ kind: 'hearing-record', title: '听证笔录' });
  expect(printed[0]).toMatchObject({ kind: 'hearing-record', title: '关于张某的笔录' });
});

describe('移页', () => {
  test.each([
    {
      pages: [5],
      into: 'p1',
      before: 2,
      then: [
        ['p1', 1, 5, 2, 3],
        ['p4', 4],
      ],
    },
    {
      pages: [2, 3],
      into: 'p4',
      before: undefined,
      then: [
        ['p1', 1],
        ['p4', 4, 5, 2, 3],
      ],
    },
    { pages: [4, 5], into: 'p1', before: undefined, then: [['p1', 1, 2, 3, 4, 5]] },
    {
      pages: [9],
      into: 'p4',
      before: 4,
      then: [
        ['p1', 1, 2, 3],
        ['p4', 9, 4, 5],
      ],
    },
  ])('$pages into $into before $before', ({ pages, into, before, then }) => {
    expect(pagesOf(movePages(dossier, pages, into as InstrumentId, before))).toEqual(then);
  });

  test('a page is not put before itself', () => {
    expect(movePages(dossier, [2], 'p1' as InstrumentId, 2)).toBe(dossier);
  });

  test('no page is lost or doubled, however they are moved', () => {
    const some = fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1 });
    const move = fc.record({
      pages: some,
      into: fc.constantFrom('p1', 'p4'),
      before: fc.option(fc.integer({ min: 1, max: 5 })),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 6 }), (moves) => {
        const after = moves.reduce<readonly Instrument[]>((held, { pages, into, before }) => {
          const target = held.find(({ id }) => id === into);
          const at = before !== null && target?.pages.includes(before) ? before : undefined;
          return movePages(held, pages, into as InstrumentId, at);
        }, dossier);
        expect(after.flatMap(({ pages }) => pages).toSorted()).toEqual([1, 2, 3, 4, 5]);
        expect(after.every(({ pages }) => pages.length > 0)).toBe(true);
      }),
    );
  });

  test('a page taken out and divided off again gets a name nobody bears', () => {
    const moved = movePages(dossier, [4], 'p1' as InstrumentId);
    const ids = beginAt(moved, 4).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a page goes one place on or back within its paper', () => {
    expect(pagesOf(shiftPage(dossier, 2, 1))).toEqual([
      ['p1', 1, 3, 2],
      ['p4', 4, 5],
    ]);
    expect(pagesOf(shiftPage(dossier, 3, 1))).toEqual(pagesOf(dossier));
    expect(pagesOf(shiftPage(dossier, 5, -1))).toEqual([
      ['p1', 1, 2, 3],
      ['p4', 5, 4],
    ]);
  });
});

describe('是某种文书的一页', () => {
  test('each run of pages becomes one paper of the kind, out of whatever it was counted to', () => {
    const after = placePages(dossier, [2, 5], 'service-receipt');
    expect(pagesOf(after)).toEqual([
      ['p1', 1, 3],
      ['p2', 2],
      ['p4', 4],
      ['p5', 5],
    ]);
    expect(after[0]).toMatchObject({ by: 'machine', confidence: 0.8 });
    expect(after[1]).toMatchObject({ kind: 'service-receipt', title: '送达回证', by: 'reviewer', confidence: 1 });
    expect(pagesOf(placePages(dossier, [3, 2], 'exhibit'))).toEqual([
      ['p1', 1],
      ['p2', 2, 3],
      ['p4', 4, 5],
    ]);
  });

  test('a whole paper only changes its kind, and keeps a printed title', () => {
    const after = placePages([instrument(1, [1], { title: '笔录（手写）' })], [1], 'defence-record');
    expect(after).toEqual([expect.objectContaining({ kind: 'defence-record', title: '笔录（手写）', by: 'reviewer' })]);
  });

  test('joins the paper of the page before, where there is one', () => {
    expect(pagesOf(placePages(dossier, [4], 'before'))).toEqual([
      ['p1', 1, 2, 3, 4],
      ['p4', 5],
    ]);
    expect(placePages(dossier, [2], 'before')[0]).toMatchObject({ pages: [1, 2, 3], by: 'reviewer' });
    expect(placePages(dossier, [1], 'before')).toBe(dossier);
    expect(pagesOf(placePages([instrument(1, [1]), instrument(3, [3])], [2], 'before'))).toEqual([
      ['p1', 1, 2],
      ['p3', 3],
    ]);
  });

  test('no page is lost or doubled', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 5 })), fc.constantFrom('exhibit', 'before'), (pages, as) => {
        const after = placePages(dossier, pages, as as 'exhibit' | 'before').flatMap((each) => each.pages);
        expect(after.toSorted()).toEqual([1, 2, 3, 4, 5]);
      }),
    );
  });
});
