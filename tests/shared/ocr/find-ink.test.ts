import { describe, expect, test } from 'vitest';
import type { TextLine } from '#shared/model/page-text';
import { toGrey } from '#shared/ocr/index';
import { findInk } from '../../../shared/ocr/signing/find-ink';
import { paper } from './paper';

const WIDTH = 1000;
const HEIGHT = 1400;
const ROW = 0.02;

const line = (text: string, x: number, y: number, size = 0.025): TextLine => ({
  text,
  box: [x, y, size * text.length, ROW],
  confidence: 0.95,
});

type Page = ReturnType<typeof paper>;

/** Strokes across a place, as a quick hand leaves them. */
function scrawl({ fill }: Page, x: number, y: number): void {
  for (let at = 0; at < 8; at += 1) fill([x + at * 0.012, y + (at % 3) * 0.004, 0.003, ROW * 0.7], [40, 40, 60]);
}

const inkOf = (draw: (page: Page) => void, ...lines: readonly TextLine[]) => {
  const page = paper(WIDTH, HEIGHT);
  draw(page);
  return findInk(toGrey(page.picture), lines);
};

describe('ink in places for signatures', () => {
  test('is found beside the words, with a box to cut it out', () => {
    const [ink] = inkOf((page) => scrawl(page, 0.35, 0.5), line('被询问人签名：', 0.12, 0.5));
    expect(ink!.label[0]).toBeCloseTo(0.12 + 0.025 * 4, 2);
    expect(ink!.box[0]).toBeCloseTo(0.35, 2);
    expect(ink!.box[0] + ink!.box[2]).toBeCloseTo(0.35 + 7 * 0.012 + 0.003, 2);
    expect(ink!.box[1]).toBeCloseTo(0.5, 2);
  });

  test.each<[string, (page: Page) => void]>([
    ['nothing is written there', () => undefined],
    ['there is only the rule to sign on', ({ fill }) => fill([0.3, 0.519, 0.25, 0.0015], [30, 30, 30])],
    ['there is only a speck', ({ fill }) => fill([0.35, 0.505, 0.004, 0.003], [30, 30, 30])],
    ['the ink is on another row', (page) => scrawl(page, 0.35, 0.6)],
  ])('none where %s', (_, draw) => {
    expect(inkOf(draw, line('被询问人签名：', 0.12, 0.5))).toEqual([]);
  });

  test('ends where the next words begin: two on one row keep their own', () => {
    const found = inkOf(
      (page) => scrawl(page, 0.72, 0.5),
      line('执法人员签名：', 0.12, 0.5),
      line('当事人签名：', 0.52, 0.5),
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.box[0]).toBeCloseTo(0.72, 2);
  });

  test('is found under the words too, in the cell of a form', () => {
    const [ink] = inkOf((page) => scrawl(page, 0.16, 0.535), line('检查人签名：', 0.12, 0.5), line('备注', 0.12, 0.6));
    expect(ink!.box[1]).toBeCloseTo(0.535, 2);
  });

  test('print under the words is none', () => {
    const print = line('经办机构意见', 0.12, 0.526);
    expect(inkOf((page) => scrawl(page, 0.14, 0.527), line('检查人签名：', 0.12, 0.5), print)).toEqual([]);
  });

  test('is found left of the bracket that asks for it, up to the print before', () => {
    const found = inkOf(
      (page) => scrawl(page, 0.4, 0.5),
      line('以上笔录属实。', 0.12, 0.5),
      line('（签名）', 0.6, 0.5),
    );
    expect(found.map(({ box }) => box[0].toFixed(2))).toEqual(['0.40']);
    expect(
      inkOf((page) => scrawl(page, 0.14, 0.5), line('以上笔录属实。', 0.12, 0.5), line('（签名）', 0.6, 0.5)),
    ).toEqual([]);
  });

  test('words before the bracket on its own line are no signature', () => {
    expect(inkOf((page) => scrawl(page, 0.2, 0.5), line('当事人（签名）', 0.12, 0.5))).toEqual([]);
  });

  test('words that ask for no signature are not looked at', () => {
    expect(inkOf((page) => scrawl(page, 0.35, 0.5), line('住所地：', 0.12, 0.5))).toEqual([]);
  });
});
