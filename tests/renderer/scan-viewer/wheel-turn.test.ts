import { expect, test } from 'vitest';
import { createPageTurner } from '#renderer/scan-viewer/wheel-turn.ts';

const down = { delta: 100, atTop: false };

test('the run that reaches the edge does not turn the page, the next one does, once', () => {
  const turner = createPageTurner();
  expect(turner({ ...down, at: 0, atBottom: false })).toBeUndefined();
  expect(turner({ ...down, at: 50, atBottom: true })).toBeUndefined();
  expect(turner({ ...down, at: 500, atBottom: true })).toBe(1);
  expect(turner({ ...down, at: 550, atBottom: true })).toBeUndefined();
});

test('upwards at the top goes back', () => {
  expect(createPageTurner()({ at: 0, delta: -100, atTop: true, atBottom: false })).toBe(-1);
});
