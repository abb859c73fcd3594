import { describe, expect, test } from 'vitest';
import { beginAt, mergeWithPrevious, reclassify, retitle } from '#renderer/features/review/regroup.ts';
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
