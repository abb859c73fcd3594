import { describe, expect, test } from 'vitest';
import type { Box } from '#shared/model/geometry';
import type { Rule, SigningPlace, TextLine } from '#shared/model/page-text';
import { toGrey } from '#shared/ocr/index';
import { lookAtSigning } from '../../../shared/ocr/signing/look-at-signing';
import { paper } from './paper';

const WIDTH = 1000;
const HEIGHT = 1400;
const ROW = 0.02;

type Page = ReturnType<typeof paper>;
type Draw = (page: Page) => void;

const line = (text: string, x: number, y: number, size = 0.018): TextLine => ({
  text,
  box: [x, y, size * text.length, ROW],
  confidence: 0.95,
});

/** A grid of cells by where its walls and floors stand, each rule leaning by `lean` over the width or height of the page. */
function grid(walls: readonly number[], floors: readonly number[], lean = 0): readonly Rule[] {
  const [left, right, top, bottom] = [walls[0]!, walls.at(-1)!, floors[0]!, floors.at(-1)!];
  return [
    ...floors.map((y): Rule => ({ from: [left, y + lean * left], to: [right, y + lean * right] })),
    ...walls.map((x): Rule => ({ from: [x - lean * top, top], to: [x - lean * bottom, bottom] })),
  ];
}

const drawn =
  (rules: readonly Rule[]): Draw =>
  ({ fill }) => {
    for (const { from, to } of rules) {
      for (let step = 0; step < 400; step += 1) {
        const at = (axis: 0 | 1): number => from[axis] + ((to[axis] - from[axis]) * step) / 400;
        const across = Math.abs(to[0] - from[0]) > Math.abs(to[1] - from[1]);
        fill([at(0), at(1), across ? 0.003 : 0.002, across ? 0.0015 : 0.003], [30, 30, 30]);
      }
    }
  };

/** Strokes as a quick hand leaves them, as dark as `level`. */
const scrawl =
  (x: number, y: number, level = 50): Draw =>
  ({ fill }) => {
    for (let at = 0; at < 8; at += 1)
      fill([x + at * 0.012, y + (at % 3) * 0.004, 0.003, ROW * 0.7], [level, level, level + 20]);
  };

const form = grid([0.12, 0.26, 0.88], [0.3, 0.36, 0.42]);
const label = line('送达人', 0.16, 0.32);
const below = line('备注', 0.16, 0.38);

function holding(
  rules: readonly Rule[],
  lines: readonly TextLine[],
  draw: readonly Draw[],
  seals: readonly Box[] = [],
): Readonly<Record<string, SigningPlace['holds']>> {
  const page = paper(WIDTH, HEIGHT);
  for (const each of [drawn(rules), ...draw]) each(page);
  const look = {
    turn: 0,
    seals: seals.map((box) => ({ box, shape: 'round', redness: 0, text: '' }) as const),
  } as const;
  const { signing } = lookAtSigning(toGrey(page.picture), 0, { lines, rules }, look);
  return Object.fromEntries(signing.map(({ words, holds }) => [words, holds]));
}

describe('the cell beside words for who signs', () => {
  test.each<[SigningPlace['holds'], string, readonly Draw[], readonly TextLine[], readonly Box[]]>([
    ['nothing', 'is clean', [], [], []],
    ['nothing', 'has a speck of dust', [({ fill }) => fill([0.5, 0.33, 0.002, 0.001], [90, 90, 90])], [], []],
    [
      'nothing',
      'only asks for a day',
      [({ fill }) => fill([0.7, 0.323, 0.06, 0.012], [40, 40, 40])],
      [line('年 月 日', 0.69, 0.32)],
      [],
    ],
    ['ink', 'is signed', [scrawl(0.4, 0.32)], [], []],
    ['ink', 'is signed at its far end', [scrawl(0.76, 0.335)], [], []],
    ['ink', 'holds a name that was read', [], [line('秦朗', 0.4, 0.32)], []],
    ['unsure', 'is smudged', [({ fill }) => fill([0.5, 0.33, 0.015, 0.01], [60, 60, 60])], [], []],
    ['unsure', 'holds faint strokes', [scrawl(0.4, 0.32, 205)], [], []],
    [
      'unsure',
      'holds one thin stroke of a pencil',
      [({ fill }) => fill([0.4, 0.33, 0.09, 0.0007], [225, 225, 225])],
      [],
      [],
    ],
    ['unsure', 'lies under a seal', [], [], [[0.6, 0.3, 0.2, 0.14]]],
    ['unsure', 'holds a day that was read and nothing more', [], [line('2025年2月10日', 0.6, 0.32)], []],
  ])('holds %s where it %s', (holds, _, draw, lines, seals) => {
    expect(holding(form, [label, below, ...lines], draw, seals)).toEqual({ 送达人: holds });
  });

  test.each([-0.03, 0.03])('is seen on a page that leans by %d', (lean) => {
    const leaning = grid([0.12, 0.26, 0.88], [0.3, 0.36, 0.42], lean);
    expect(holding(leaning, [label, below], [])).toEqual({ 送达人: 'nothing' });
    expect(holding(leaning, [label, below], [scrawl(0.4, 0.32)])).toEqual({ 送达人: 'ink' });
  });

  test('is seen though the light falls off across it', () => {
    const shade: Draw = ({ shade: fall }) => fall((x) => 250 - 90 * x);
    const page = paper(WIDTH, HEIGHT);
    shade(page);
    drawn(form)(page);
    const { signing } = lookAtSigning(
      toGrey(page.picture),
      0,
      { lines: [label, below], rules: form },
      { turn: 0, seals: [] },
    );
    expect(signing.map(({ holds }) => holds)).toEqual(['nothing']);
  });
});

describe('where somebody signs', () => {
  const table = grid([0.12, 0.36, 0.6, 0.88], [0.3, 0.34, 0.42]);
  const heads = [line('领取人签名', 0.16, 0.31), line('经办人签名', 0.42, 0.31), line('日期', 0.7, 0.31)];

  test('is the cell under a head, in a row of heads', () => {
    expect(holding(table, heads, [scrawl(0.45, 0.37)])).toEqual({ 领取人签名: 'nothing', 经办人签名: 'ink' });
  });

  test('is the label’s own cell where that has room: no neighbour is taken for it', () => {
    const wide = grid([0.12, 0.6, 0.88], [0.3, 0.36, 0.42]);
    expect(holding(wide, [line('送达人', 0.13, 0.32)], [])).toEqual({});
  });

  test('is the label’s own tall cell, under its colon: no neighbour is taken for it', () => {
    const tall = grid([0.12, 0.4, 0.88], [0.3, 0.42, 0.5]);
    expect(holding(tall, [line('送达人签名：', 0.13, 0.31)], [scrawl(0.2, 0.36)])).toEqual({});
  });

  test.each([
    ['the next words follow at once', 0.12, [line('日期：', 0.22, 0.5)]],
    ['the paper ends', 0.88, []],
  ])('is not behind 领取人： where %s', (_, x, others) => {
    expect(holding([], [line('领取人：', x, 0.5), ...others], [])).toEqual({});
  });

  test('is doubtful behind 领取人： where strokes stand under the row', () => {
    expect(holding([], [line('领取人：', 0.12, 0.5)], [scrawl(0.22, 0.535)])).toEqual({ 领取人: 'unsure' });
    expect(holding([], [line('领取人：', 0.12, 0.5)], [scrawl(0.22, 0.62)])).toEqual({ 领取人: 'nothing' });
  });

  test('is not the next cell of a label that names a party or an opinion', () => {
    expect(holding(form, [line('受送达人', 0.14, 0.32), line('负责人意见', 0.14, 0.38)], [])).toEqual({});
  });

  test('is the row behind 领取人： on a form without cells, up to the next words', () => {
    const foot = [line('领取人：', 0.12, 0.5), line('经办人：', 0.4, 0.5)];
    expect(holding([], foot, [])).toEqual({ 领取人: 'nothing', 经办人: 'nothing' });
    expect(holding([], foot, [scrawl(0.52, 0.5)])).toEqual({ 领取人: 'nothing', 经办人: 'ink' });
    const over = grid([0.12, 0.5, 0.88], [0.4, 0.45, 0.495]);
    expect(holding(over, foot, [])).toEqual({ 领取人: 'nothing', 经办人: 'nothing' });
  });
});
