import { describe, expect, test } from 'vitest';
import type { Turn } from '#shared/model/geometry';
import { findRules, pgm, prepare, toGrey, turnBox, turnPicture, undoTurn } from '#shared/ocr/index';
import { paper } from './paper';

test('PGM is a head and the grey bytes', () => {
  const bytes = pgm({ data: new Uint8Array([1, 2, 3, 4, 5, 6]), width: 3, height: 2 });
  expect(new TextDecoder('latin1').decode(bytes)).toBe('P5\n3 2\n255\n\u0001\u0002\u0003\u0004\u0005\u0006');
});

describe('turning', () => {
  test.each([90, 180, 270] as const)('%i° and back is where it began, pixels and boxes alike', (turn) => {
    const page = paper(60, 40);
    page.fill([0.1, 0.2, 0.3, 0.1], [200, 30, 20]);
    const back = turnPicture(turnPicture(page.picture, turn), undoTurn(turn));
    expect(back.data).toEqual(page.picture.data);
    const box = turnBox(turnBox([0.1, 0.2, 0.3, 0.1], turn), undoTurn(turn));
    box.forEach((side, at) => void expect(side).toBeCloseTo([0.1, 0.2, 0.3, 0.1][at]!));
  });

  test.each([
    [90, [0.9, 0]],
    [180, [0.9, 0.9]],
    [270, [0, 0.9]],
  ] as const)('a mark at the top left lands where a clockwise turn of %i° puts it', (turn: Turn, [x, y]) => {
    const page = paper(100, 100);
    page.fill([0, 0, 0.1, 0.1], [0, 0, 0]);
    const { data, width } = turnPicture(page.picture, turn);
    expect(data[(Math.round(y * 100 + 5) * width + Math.round(x * 100 + 5)) * 4]).toBe(0);
    expect(
      turnBox([0, 0, 0.1, 0.1], turn)
        .slice(0, 2)
        .map((v) => Math.round(v * 10) / 10),
    ).toEqual([x, y]);
  });
});

describe('preparation', () => {
  const look = { turn: 0, skew: 0, seals: [] } as const;

  test('a stamp over text is lifted, the text under it stays; red elsewhere stays', () => {
    const page = paper(400, 400);
    page.fill([0.5, 0.5, 0.3, 0.3], [220, 90, 90]);
    page.fill([0.6, 0.6, 0.02, 0.1], [60, 20, 20]);
    page.fill([0.1, 0.1, 0.05, 0.02], [200, 30, 30]);
    const box = [0.45, 0.45, 0.4, 0.4] as const;
    const { grey } = prepare(page.picture, { ...look, seals: [{ box, shape: 'round', redness: 1, text: '' }] });
    const at = (x: number, y: number) => grey.data[Math.round(y * 400) * 400 + Math.round(x * 400)]!;
    expect(at(0.7, 0.7)).toBeGreaterThan(200);
    expect(at(0.61, 0.65)).toBeLessThan(80);
    expect(at(0.12, 0.11)).toBeLessThan(120);
  });

  test('shade over the page vanishes', () => {
    const page = paper(400, 400);
    page.shade((x) => 250 - x * 150);
    page.fill([0.85, 0.5, 0.01, 0.05], [20, 20, 20]);
    const { grey } = prepare(page.picture, look);
    expect(grey.data[200 * 400 + 380]).toBeGreaterThan(200);
    expect(grey.data[210 * 400 + 341]).toBeLessThan(60);
  });

  test('boxes found on a levelled page come back to the tilted one', () => {
    const { undo } = prepare(paper(1000, 1400).picture, { ...look, skew: 2 });
    const [x, y, width] = undo(100, 700, 900, 720);
    const slope = Math.tan((2 * Math.PI) / 180);
    expect(y * 1400).toBeCloseTo(700 - (400 * slope) / 1, -1.5);
    expect(x).toBeCloseTo(0.1, 1);
    expect(width).toBeCloseTo(0.8, 2);
  });
});

test('ruling lines of a form are found as geometry, rows of characters are not', () => {
  const page = paper(1000, 1400);
  for (const y of [0.2, 0.3, 0.4]) page.fill([0.1, y, 0.8, 0.0018], [30, 30, 30]);
  for (const x of [0.1, 0.4, 0.8985]) page.fill([x, 0.2, 0.0022, 0.2], [30, 30, 30]);
  // Characters: short strokes closely set.
  for (let x = 0.15; x < 0.38; x += 0.02) {
    for (let y = 0.235; y < 0.255; y += 0.006) page.fill([x, y, 0.018, 0.0018], [20, 20, 20]);
    for (const stroke of [0.002, 0.008, 0.014]) page.fill([x + stroke, 0.235, 0.002, 0.02], [20, 20, 20]);
  }
  const rules = findRules(toGrey(page.picture));
  const across = rules.filter(({ from, to }) => to[0] - from[0] > to[1] - from[1]);
  expect(across.map(({ from }) => Math.round(from[1] * 100))).toEqual([20, 30, 40]);
  expect(
    rules
      .filter((rule) => !across.includes(rule))
      .map(({ from }) => Math.round(from[0] * 100))
      .sort((a, b) => a - b),
  ).toEqual([10, 40, 90]);
});
