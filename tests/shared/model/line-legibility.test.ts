import { describe, expect, test } from 'vitest';
import { hasPoorLines, isPoorLine, lineLegibility } from '#shared/model/line-legibility';
import type { EngineId } from '#shared/model/page-text';

const line = (confidence: number, length = 10) => ({
  text: '字'.repeat(length),
  confidence,
  box: [0, 0, 1, 0.02] as const,
});

test.each<[EngineId, number, number, boolean]>([
  ['pp-ocr', 0.97, 1, false],
  ['pp-ocr', 0.87, 0.5, false],
  ['pp-ocr', 0.84, 0.29, true],
  ['pp-ocr', 0.7, 0, true],
  ['tesseract', 0.7, 0.38, true],
  ['tesseract', 0.84, 0.92, false],
])('%s, sure to %d: legible to %d', (engine, confidence, legibility, poor) => {
  expect(lineLegibility(line(confidence), engine)).toBeCloseTo(legibility, 2);
  expect(isPoorLine(line(confidence), engine)).toBe(poor);
});

describe('a page has too many poor lines', () => {
  test.each<[string, ReturnType<typeof line>[], boolean]>([
    ['none at all', [], false],
    ['all clear', [line(0.98), line(0.95)], false],
    ['a short one', [line(0.98, 30), line(0.6, 5)], false],
    ['what was filled in', [line(0.98, 30), line(0.6, 10)], true],
  ])('%s', (_, lines, expected) => {
    expect(hasPoorLines({ lines, engine: 'pp-ocr' })).toBe(expected);
  });
});
