import { expect, test } from 'vitest';
import { boardCommandFor } from '#renderer/features/review/organise/board-keys.ts';

const press = (key: string, over: Partial<Parameters<typeof boardCommandFor>[0]> = {}) =>
  boardCommandFor({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...over });

test.each([
  [press('s'), 'split'],
  [press('S', { shiftKey: true }), 'split'],
  [press('ArrowRight', { shiftKey: true }), 'choose-next'],
  [press('ArrowRight'), 'next-page'],
  [press('【'), 'to-previous'],
  [press('z', { ctrlKey: true }), undefined],
  [press('s', { isComposing: true }), undefined],
  [press('q'), undefined],
])('%#', (given, wanted) => {
  expect(given).toBe(wanted);
});
