import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOf, GENESIS, lineOf, sealEntry, verifyChain } from '#shared/journal/index';
import type { DossierId, ReviewerName } from '#shared/model/ids';
import type { Entry } from '#shared/model/journal';
import { instant, journal } from './some-changes';

const verdictOn = (lines: readonly string[]) => verifyChain(lines.map((line) => entryOf(line) as Entry));

describe('the chain', () => {
  test('holds as written, through its lines and in slices', () => {
    fc.assert(
      fc.property(journal, fc.nat(), (entries, cut) => {
        const at = cut % entries.length;
        const { seq, hash } = entries[at - 1] ?? GENESIS;
        expect(verdictOn(entries.map(lineOf))).toMatchObject({ ok: true, head: { seq: entries.length } });
        expect(verifyChain(entries.slice(at), { from: { seq, hash } })).toMatchObject({ ok: true });
      }),
    );
  });

  test('finds any missing line but the last', () => {
    fc.assert(
      fc.property(journal, fc.nat(), (entries, at) => {
        fc.pre(entries.length > 1);
        const gone = at % (entries.length - 1);
        expect(verifyChain(entries.toSpliced(gone, 1))).toMatchObject({ ok: false, brokenAt: gone + 1 });
      }),
    );
  });

  test('finds any altered letter', () => {
    fc.assert(
      fc.property(journal, fc.nat(), fc.nat(), (entries, at, place) => {
        const lines = entries.map(lineOf);
        const line = lines[at % lines.length]!;
        const letter = place % line.length;
        const altered = line.slice(0, letter) + (line[letter] === '7' ? '8' : '7') + line.slice(letter + 1);
        const read = lines.with(at % lines.length, altered).map(entryOf);
        const verdict = verifyChain(read.slice(0, read.indexOf(undefined) >>> 0) as Entry[]);
        expect(verdict.ok && read.every((entry) => entry !== undefined)).toBe(false);
      }),
    );
  });

  test('finds two lines that changed places', () => {
    fc.assert(
      fc.property(journal, (entries) => {
        fc.pre(entries.length > 1);
        expect(verifyChain([...entries].reverse())).toMatchObject({ ok: false, brokenAt: 1 });
      }),
    );
  });

  test('seals what the line will say, not what it was handed', () => {
    const seal = { seq: 1, at: instant(0), by: '甲' as ReviewerName, station: '甲机', prev: GENESIS.hash };
    const payload = { name: '甲案', scans: [], draft: undefined };
    const entry = sealEntry({ kind: 'dossier.received', subject: 'd1' as DossierId, payload }, seal);
    expect(entryOf(lineOf(entry))).toStrictEqual(entry);
  });
});

test.each([
  ['torn', '{"kind":"dossier.removed","su'],
  ['not an object', '17'],
  [
    'a kind of a later version',
    '{"kind":"x","subject":"d","at":"","by":"","station":"","prev":"","hash":"","seq":1,"payload":{}}',
  ],
  [
    'without a payload',
    '{"kind":"dossier.removed","subject":"d","at":"","by":"","station":"","prev":"","hash":"","seq":1}',
  ],
])('a line that is %s is no entry', (_, line) => {
  expect(entryOf(line)).toBeUndefined();
});
