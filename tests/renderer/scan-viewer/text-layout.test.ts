import { expect, test } from 'vitest';
import { placeLines } from '#renderer/scan-viewer/text-layout.ts';

const sheet = { width: 1000, height: 2000 };

test('each character stands where the engine saw it', () => {
  const [line] = placeLines(
    [{ text: '罚款', box: [0.1, 0.5, 0.2, 0.02], confidence: 0.9, stops: [0.1, 0.18, 0.3] }],
    sheet,
  );
  expect(line).toMatchObject({ x: [100, 180], size: 40, width: undefined, doubts: [] });
});

test('without stops the line is stretched over its box', () => {
  const [line] = placeLines([{ text: '罚款', box: [0.1, 0.5, 0.2, 0.02], confidence: 0.4 }], sheet);
  expect(line).toMatchObject({ x: [100], width: 200, top: 1000 });
  expect(line?.doubts.map(({ x, width }) => [x, width].map(Math.round))).toEqual([[100, 200]]);
});

test('single doubtful characters are tinted where they stand', () => {
  const [line] = placeLines(
    [
      {
        text: '罚款伍元',
        box: [0.1, 0.5, 0.2, 0.02],
        confidence: 0.9,
        stops: [0.1, 0.15, 0.2, 0.25, 0.3],
        sure: [0.99, 0.6, 0.5, 0.99],
      },
    ],
    sheet,
  );
  expect(line?.doubts.map(({ x, width }) => [x, width].map(Math.round))).toEqual([[150, 100]]);
});

test('blank lines are left out', () => {
  expect(placeLines([{ text: ' ', box: [0, 0, 1, 0.1], confidence: 1 }], sheet)).toEqual([]);
});
