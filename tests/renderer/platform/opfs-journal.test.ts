import { describe, expect, test } from 'vitest';
import { type JournalFile, openJournal } from '#renderer/platform/opfs-journal.ts';
import type { ReviewerName } from '#shared/model/ids';
import { first, marked, received } from '../storage/changes';

const seal = { at: '2024-03-05T06:03:12.000Z', by: '赵评查' as ReviewerName, station: '评查一号' };

/** A file in memory, as a worker sees one; `room` is how many bytes it may grow to. */
function memoryFile(text = '', room = Number.POSITIVE_INFINITY): JournalFile & { text(): string } {
  let held = new TextEncoder().encode(text);
  return {
    getSize: () => held.length,
    read(into, { at }) {
      into.set(held.subarray(at, at + into.length));
      return Math.min(into.length, held.length - at);
    },
    write(bytes, { at }) {
      const part = bytes.subarray(0, Math.max(0, room - at));
      const grown = new Uint8Array(Math.max(held.length, at + part.length));
      grown.set(held);
      grown.set(part, at);
      held = grown;
      return part.length;
    },
    truncate(size) {
      held = held.slice(0, size);
    },
    flush: () => {},
    text: () => new TextDecoder().decode(held),
  };
}

function written(): string {
  const file = memoryFile();
  const journal = openJournal(file);
  journal.append([received(first, 'a'), marked(first, 'x')], seal);
  journal.append([marked(first, 'y', 5)], seal);
  return file.text();
}

describe('the journal in private files', () => {
  test('reads back what was acknowledged', () => {
    const journal = openJournal(memoryFile(written()));
    expect(journal.length).toBe(3);
    expect(journal.entries(1, 1)).toMatchObject([{ seq: 2, kind: 'mark.set', by: '赵评查', station: '评查一号' }]);
  });

  test('drops a last line that a crash cut short, and goes on after the one before', () => {
    const whole = written();
    for (const cut of [1, 20, 300]) {
      const file = memoryFile(whole.slice(0, -cut));
      const journal = openJournal(file);
      expect(journal.length).toBe(2);
      journal.append([marked(first, 'y', 5)], seal);
      expect(openJournal(memoryFile(file.text())).length).toBe(3);
      expect(file.text()).toBe(whole);
    }
  });

  test.each([
    { when: 'a word altered', harm: (text: string) => text.replace('"x"', '"z"'), brokenAt: 2 },
    { when: 'a line gone', harm: (text: string) => text.split('\n').toSpliced(1, 1).join('\n'), brokenAt: 2 },
    { when: 'a line of rubbish', harm: (text: string) => text.replace(/\n/, '\n{}\n'), brokenAt: 2 },
  ])('believes nothing from a break on, and adds nothing: $when', ({ harm, brokenAt }) => {
    const harmed = harm(written());
    const file = memoryFile(harmed);
    const journal = openJournal(file);
    expect(journal).toMatchObject({ brokenAt, length: brokenAt - 1 });
    expect(() => journal.append([marked(first, 'x')], seal)).toThrow('journal-broken');
    expect(file.text()).toBe(harmed);
  });

  test('takes back a line the disk had no room for', () => {
    const start = written();
    const file = memoryFile(start, start.length + 40);
    const journal = openJournal(file);
    expect(() => journal.append([marked(first, 'z')], seal)).toThrow('disk-full');
    expect(file.text()).toBe(start);
    expect(journal.length).toBe(3);
  });
});
