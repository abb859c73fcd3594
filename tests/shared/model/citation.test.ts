import { describe, expect, test } from 'vitest';
import { type Citation, distinctPlaces, holdsPlace, joinLines } from '#shared/model/citation';
import type { Box } from '#shared/model/geometry';

const at = (page: number, box: Box, quote = '字'): Citation => ({ page, box, quote });
/** Lines of a paragraph, 0.03 apart. */
const line = (row: number, quote: string, x = 0.1): Citation => at(7, [x, 0.3 + row * 0.03, 0.7, 0.02], quote);

test('a place cited twice is kept once', () => {
  const here = at(7, [0.1, 0.1, 0.1, 0.1], '');
  expect(distinctPlaces([here, { ...here, quote: '同处' }, { ...here, page: 8 }])).toHaveLength(2);
});

describe('lines of one reading', () => {
  test('that follow one another are one place', () => {
    expect(joinLines([line(0, '处以罚款人民'), line(1, '币二万元'), line(2, '整')])).toEqual([
      at(7, [0.1, 0.3, 0.7, expect.closeTo(0.08, 6)] as unknown as Box, '处以罚款人民币二万元整'),
    ]);
  });

  test.each<[string, readonly Citation[]]>([
    ['a line apart', [line(0, '一'), line(2, '二')]],
    ['side by side', [at(7, [0.1, 0.3, 0.2, 0.02]), at(7, [0.5, 0.3, 0.2, 0.02])]],
    ['in other columns', [at(7, [0.1, 0.3, 0.2, 0.02]), at(7, [0.5, 0.33, 0.2, 0.02])]],
    ['on two pages', [line(0, '一'), { ...line(1, '二'), page: 8 }]],
    ['without words', [line(0, ''), line(1, '')]],
  ])('are several %s', (_, cited) => {
    expect(joinLines(cited)).toEqual(cited);
  });
});

test('joined lines hold each of them, a whole page nothing in particular', () => {
  const [joined] = joinLines([line(0, '一'), line(1, '二')]);
  expect(holdsPlace(joined!, line(1, '二'))).toBe(true);
  expect(holdsPlace(joined!, line(2, '三'))).toBe(false);
  expect(holdsPlace(at(7, [0, 0, 1, 1], ''), line(1, '二'))).toBe(false);
});
