import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountStepped, boundsOf, choices, nearest, stepped } from '#renderer/features/review/deduction-bounds.ts';
import { type Points, points } from '#shared/model/points';
import { markTrouble } from '#shared/scoring/index';
import { gate, item } from './desk-fixture.ts';

const rule = (step: number, cap: number, worth: number) =>
  item('A', {
    points: points(worth),
    deduction: { per: 'once', each: points(step), step: points(step), cap: points(cap) },
  });

test('a gate carries no points', () => {
  expect(boundsOf(gate('G'))).toBeUndefined();
});

test('the cap never exceeds what the item is worth', () => {
  expect(boundsOf(rule(1, 6, 5))).toEqual({ step: points(1), most: points(5) });
});

test.each([
  { from: 2, by: 1, gives: 2.5 },
  { from: 4, by: 1, gives: 4 },
  { from: 0, by: -1, gives: 0 },
  { from: 0.5, by: -1, gives: 0 },
] as const)('from $from by $by step → $gives', ({ from, by, gives }) => {
  expect(stepped({ step: points(0.5), most: points(4) }, points(from), by)).toBe(points(gives));
});

test('a wish outside the standard becomes the nearest it allows', () => {
  expect(nearest({ step: points(0.5), most: points(4) }, points(9))).toBe(points(4));
  expect(nearest({ step: points(0.5), most: points(4) }, points(1.8))).toBe(points(2));
  expect(nearest({ step: points(3), most: points(4) }, points(9))).toBe(points(3));
});

test('every choice is offered while they are few', () => {
  expect(choices({ step: points(1), most: points(3) })).toEqual([0, 10, 20, 30]);
  expect(choices({ step: points(0.1), most: points(5) })).toEqual([]);
});

test('no way of choosing a deduction leaves the standard', () => {
  const whole = fc.integer({ min: 1, max: 50 });
  fc.assert(
    fc.property(
      whole,
      whole,
      fc.integer({ min: -20, max: 200 }),
      fc.constantFrom(1 as const, -1 as const),
      (step, most, wish, by) => {
        const target = item('A', {
          points: most as Points,
          deduction: { per: 'once', each: step as Points, step: step as Points, cap: most as Points },
        });
        const bounds = boundsOf(target)!;
        for (const deduction of [
          nearest(bounds, wish as Points),
          stepped(bounds, nearest(bounds, wish as Points), by),
        ]) {
          expect(markTrouble(target, { verdict: 'violated', deduction, note: '问题' })).toBeUndefined();
        }
      },
    ),
  );
});

test.each([
  { held: 0, by: 1, keeps: 0 },
  { held: 0, by: -1, keeps: 1 },
  { held: 1, by: -1, keeps: 2 },
  { held: 2, by: -1, keeps: 2 },
  { held: 2, by: 1, keeps: 1 },
] as const)('of a bonus of 3 with $held held back, $by step keeps $keeps back', ({ held, by, keeps }) => {
  const bonus = { ...rule(1, 3, 3), bonus: true as const };
  expect(amountStepped(bonus, points(held), by)).toBe(points(keeps));
});
