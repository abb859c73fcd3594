import { expect, test } from 'vitest';
import { resolutionFor, scaleOf, zoomedByWheel, zoomedIn, zoomedOut } from '#renderer/scan-viewer/zoom.ts';

const a4 = { width: 8, height: 12 };

test.each([
  { zoom: 'width', turn: 0, expected: 1 },
  { zoom: 'page', turn: 0, expected: 0.5 },
  { zoom: 'width', turn: 90, expected: 768 / 1152 },
  { zoom: 'page', turn: 270, expected: 768 / 1152 },
  { zoom: 1.7, turn: 0, expected: 1.7 },
] as const)('a page at $zoom, turned $turn°', ({ zoom, turn, expected }) => {
  expect(scaleOf(zoom, a4, { width: 768, height: 576 + (turn === 0 ? 0 : 1000) }, turn)).toBeCloseTo(expected, 6);
});

test('steps go up and down through the same marks and stop at the ends', () => {
  expect(zoomedIn(1)).toBe(1.25);
  expect(zoomedOut(1.25)).toBe(1);
  expect(zoomedIn(1.1)).toBe(1.25);
  expect(zoomedOut(0.25)).toBe(0.25);
  expect(zoomedIn(4)).toBe(4);
});

test('the wheel forwards and back returns to where it was', () => {
  expect(zoomedByWheel(zoomedByWheel(1, 120), -120)).toBeCloseTo(1, 9);
});

test.each([
  { scale: 0.5, ratio: 1, dpi: 48 },
  { scale: 0.9, ratio: 1, dpi: 100 },
  { scale: 1, ratio: 2, dpi: 200 },
  { scale: 6, ratio: 2, dpi: 300 },
])('at $scale on a screen of ratio $ratio a page is drawn at $dpi dpi', ({ scale, ratio, dpi }) => {
  expect(resolutionFor(scale, ratio)).toBe(dpi);
});
