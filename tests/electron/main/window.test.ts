import { describe, expect, test } from 'vitest';
import { crashBudget } from '#electron/main/crash-budget';
import { boundsOnScreen } from '#electron/main/window-bounds';

const office = { x: 0, y: 0, width: 1920, height: 1040 };
const second = { x: 1920, y: 0, width: 1280, height: 984 };

describe('where the window opens', () => {
  const left = { x: 2000, y: 40, width: 1100, height: 800 };

  test.each([
    ['where it was left', left, [office, second], left],
    ['anew when that screen is gone', left, [office], { width: 1366, height: 768 }],
    ['anew when only a corner would show', { ...left, x: 1850 }, [office], { width: 1366, height: 768 }],
    ['anew when its title bar is above the screen', { ...left, y: -100 }, [second], { width: 1280, height: 768 }],
    ['within a small screen', undefined, [{ ...office, width: 1280, height: 720 }], { width: 1280, height: 720 }],
    ['at the usual size where no screen is known', undefined, [], { width: 1366, height: 768 }],
  ])('%s', (_, before, areas, expected) => {
    expect(boundsOnScreen(before, areas)).toEqual(expected);
  });
});

describe('a window that dies', () => {
  test('is reloaded three times in five minutes, then not', () => {
    const budget = crashBudget();
    expect([0, 1_000, 2_000, 3_000].map(budget.allows)).toEqual([true, true, true, false]);
    expect(budget.allows(300_500)).toBe(true);
    expect(budget.allows(300_600)).toBe(false);
  });
});
