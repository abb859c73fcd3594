import { describe, expect, test } from 'vitest';
import type { Rule } from '#shared/model/page-text';
import { sidesRound } from '#shared/model/ruled-cell';

const level = (y: number, from = 0.1, to = 0.9, lean = 0): Rule => ({ from: [from, y], to: [to, y + lean] });
const wall = (x: number, from = 0.2, to = 0.6): Rule => ({ from: [x, from], to: [x, to] });
const form = [level(0.2), level(0.3), level(0.6), wall(0.1), wall(0.25), wall(0.9)];

describe('the cell round a place', () => {
  test('is closed by the nearest rules', () => {
    const [top, middle, bottom, left, between, right] = form;
    expect(sidesRound([0.5, 0.25], form)).toEqual({ left: between, right, top, bottom: middle });
    expect(sidesRound([0.2, 0.5], form)).toEqual({ left, right: between, top: middle, bottom });
    expect(sidesRound([0.5, 0.7], form)).toBeUndefined();
  });

  test('is not cut by a stroke taken for a short rule', () => {
    const whole = sidesRound([0.5, 0.4], form);
    expect(sidesRound([0.5, 0.4], [...form, level(0.45, 0.48, 0.53)])).toEqual(whole);
  });

  test('is not narrowed by the upright stroke of a signature', () => {
    const whole = sidesRound([0.5, 0.4], form);
    expect(sidesRound([0.5, 0.4], [...form, wall(0.7, 0.39, 0.42), level(0.39, 0.66, 0.72)])).toEqual(whole);
  });

  test('is cut by a rule broken into pieces', () => {
    const pieces = [level(0.45, 0.25, 0.5), level(0.45, 0.52, 0.9)];
    expect(sidesRound([0.4, 0.4], [...form, ...pieces])?.bottom).toBe(pieces[0]);
  });

  test('leans with its rules', () => {
    const leaning = [level(0.2, 0.1, 0.9, 0.02), level(0.24, 0.1, 0.9, 0.02), level(0.28, 0.1, 0.9, 0.02)];
    const walls = [wall(0.1), wall(0.9)];
    expect(sidesRound([0.85, 0.235], [...leaning, ...walls])).toMatchObject({ top: leaning[0], bottom: leaning[1] });
  });
});
