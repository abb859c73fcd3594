import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addTurns,
  boxBetween,
  isInSight,
  isWhole,
  rectOf,
  scrollToCentre,
  turnBox,
  turnedSize,
  uprightPoint,
} from '#renderer/scan-viewer/coordinates.ts';
import type { Box, Turn } from '#shared/model/geometry';

const turns: readonly Turn[] = [0, 90, 180, 270];

describe('boxes on a turned page', () => {
  test.each<[Turn, Box]>([
    [0, [0.1, 0.2, 0.3, 0.4]],
    [90, [0.4, 0.1, 0.4, 0.3]],
    [180, [0.6, 0.4, 0.3, 0.4]],
    [270, [0.2, 0.6, 0.4, 0.3]],
  ])('a box seen after a turn of %i°', (turn, seen) => {
    expect(turnBox([0.1, 0.2, 0.3, 0.4], turn).map((n) => Math.round(n * 1e6) / 1e6)).toEqual(seen);
  });

  test('what is drawn on the turned page comes back to the same place on the upright one', () => {
    const share = fc.double({ min: 0, max: 0.5, noNaN: true });
    const length = fc.double({ min: 0.01, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(share, share, length, length, fc.constantFrom(...turns), (x, y, w, h, turn) => {
        const sheet = turnedSize({ width: 600, height: 900 }, turn);
        const seen = rectOf(turnBox([x, y, w, h], turn), sheet);
        const from = uprightPoint(seen, sheet, turn);
        const to = uprightPoint({ x: seen.x + seen.width, y: seen.y + seen.height }, sheet, turn);
        const back = boxBetween(from, to) ?? [];
        [x, y, w, h].forEach((expected, at) => {
          expect(back[at]).toBeCloseTo(expected, 6);
        });
      }),
    );
  });

  test('a drag beyond the edge stays on the page', () => {
    expect(uprightPoint({ x: -20, y: 950 }, { width: 600, height: 900 }, 0)).toEqual({ x: 0, y: 1 });
  });

  test('turns add up to a full circle', () => {
    expect(addTurns(270, 180)).toBe(90);
  });
});

test('a slip of the hand is not a box', () => {
  expect(boxBetween({ x: 0.5, y: 0.5 }, { x: 0.501, y: 0.7 })).toBeUndefined();
});

describe('bringing a box into sight', () => {
  const sheet = { width: 800, height: 1200 };
  const window = { width: 800, height: 600 };

  test('in the middle of the window', () => {
    expect(scrollToCentre({ x: 100, y: 700, width: 50, height: 20 }, sheet, window)).toEqual({ x: 0, y: 410 });
  });

  test('without leaving the page', () => {
    expect(scrollToCentre({ x: 0, y: 1190, width: 50, height: 10 }, sheet, window)).toEqual({ x: 0, y: 600 });
  });

  test('nothing moves for what is seen already', () => {
    const target = { x: 100, y: 300, width: 50, height: 20 };
    expect(isInSight(target, { x: 0, y: 0 }, window)).toBe(true);
    expect(isInSight(target, { x: 0, y: 310 }, window)).toBe(false);
  });
});

test.each([
  { box: [0, 0, 1, 1], whole: true },
  { box: [0.03, 0.03, 0.94, 0.94], whole: true },
  { box: [0, 0.5, 1, 0.5], whole: false },
] as const)('a box of $box is the page: $whole', ({ box, whole }) => {
  expect(isWhole(box)).toBe(whole);
});
