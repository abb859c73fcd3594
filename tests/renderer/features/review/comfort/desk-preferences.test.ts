import { expect, test } from 'vitest';
import { readPreferences, usualPreferences } from '#renderer/features/review/comfort/desk-preferences.ts';

test.each([null, '', '{', '[]', '7', '"x"'])('what makes no sense is as usual: %s', (text) => {
  expect(readPreferences(text)).toEqual(usualPreferences);
});

test('what was kept comes back, what does not fit is as usual', () => {
  const kept = { ...usualPreferences, strip: 'matrix', proofSize: 20, keys: { undo: ['U'] }, spent: { d1: 60 } };
  expect(readPreferences(JSON.stringify(kept))).toEqual(kept);
  const spoilt = { ...kept, strip: 'nowhere', proofSize: 7, keys: { undo: 'U', note: ['N'] }, spent: { d1: -1 } };
  expect(readPreferences(JSON.stringify(spoilt))).toEqual({
    ...usualPreferences,
    keys: { note: ['N'] },
    spent: {},
  });
});
