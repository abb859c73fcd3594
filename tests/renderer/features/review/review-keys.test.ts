import { describe, expect, test } from 'vitest';
import { commandFor, type KeyPress, keysWith, keyWords, reviewKeys } from '#renderer/features/review/review-keys.ts';

const press = (key: string, over: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
  on: 'page',
  ...over,
});

describe('the table', () => {
  const chords = reviewKeys.flatMap(({ keys }): readonly string[] => keys);

  test('no key means two things', () => {
    expect(new Set(chords).size).toBe(chords.length);
  });

  test('no command stands in it twice', () => {
    expect(new Set(reviewKeys.map(({ command }) => command)).size).toBe(reviewKeys.length);
  });

  test.each(reviewKeys.flatMap(({ command, keys }) => keys.map((chord) => ({ command, chord }))))(
    '$chord gives $command',
    ({ command, chord }) => {
      const parts = chord === '+' ? ['+'] : chord.split('+');
      const key = parts.at(-1)!;
      const over = { ctrlKey: parts.includes('Ctrl'), shiftKey: parts.includes('Shift') };
      expect(commandFor(press(key === 'Space' ? ' ' : key.length === 1 ? key.toLowerCase() : key, over))).toBe(command);
    },
  );

  test('every key can be written', () => {
    expect(chords.map(keyWords)).not.toContain('');
    expect(keyWords('Shift+ArrowDown')).toBe('Shift ↓');
    expect(keyWords('+')).toBe('+');
  });
});

describe('quiet', () => {
  test.each(reviewKeys.map(({ keys: [chord] }) => chord))('under an input method: %s', (chord) => {
    const key = chord.split('+').at(-1) ?? chord;
    const ctrlKey = chord.startsWith('Ctrl');
    expect(commandFor(press(key, { ctrlKey, isComposing: true }))).toBeUndefined();
    expect(commandFor(press('Process', { ctrlKey, keyCode: 229 }))).toBeUndefined();
    expect(commandFor(press(key, { ctrlKey, keyCode: 229, on: 'field' }))).toBeUndefined();
  });

  test('in a field, except for what leaves it', () => {
    const heard = reviewKeys.filter(({ keys: [chord] }) => {
      const parts = chord.split('+');
      return commandFor(
        press(parts.at(-1)!, {
          on: 'field',
          ctrlKey: parts.includes('Ctrl'),
          shiftKey: parts.slice(0, -1).includes('Shift'),
        }),
      );
    });
    expect(heard.map(({ command }) => command)).toEqual(['settle', 'palette', 'leave']);
  });

  test('on a button Enter and Space work the button', () => {
    expect(commandFor(press('Enter', { on: 'control' }))).toBeUndefined();
    expect(commandFor(press(' ', { on: 'control' }))).toBeUndefined();
    expect(commandFor(press('j', { on: 'control' }))).toBe('next-unsettled');
  });

  test('with Alt, which belongs to the system', () => {
    expect(commandFor(press('j', { altKey: true }))).toBeUndefined();
  });
});

test('capitals lock does not change a key', () => {
  expect(commandFor(press('J'))).toBe('next-unsettled');
});

test('a question mark is a key although it needs Shift', () => {
  expect(commandFor(press('?', { shiftKey: true }))).toBe('help');
});

describe('keys of one’s own', () => {
  const own = keysWith({ evidence: ['J'], undo: [] });

  test('a key given to another command leaves its old one', () => {
    expect(commandFor(press('j'), own)).toBe('evidence');
    expect(commandFor(press('e'), own)).toBeUndefined();
    expect(own.find(({ command }) => command === 'next-unsettled')?.keys).toEqual([]);
  });

  test('a command may be left without a key', () => {
    expect(commandFor(press('z', { ctrlKey: true }), own)).toBeUndefined();
  });

  test('without changes the table is as printed', () => {
    expect(keysWith({})).toEqual(reviewKeys);
  });
});
