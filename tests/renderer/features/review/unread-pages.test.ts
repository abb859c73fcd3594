import { describe, expect, test } from 'vitest';
import {
  asks,
  isOpen,
  momentWords,
  pagesWords,
  runsOf,
  stillMeant,
  unreadPages,
} from '#renderer/features/review/unread/unread-pages.ts';
import type { Finding } from '#shared/model/finding';
import type { InstrumentId, Sha256 } from '#shared/model/ids';
import type { Instrument } from '#shared/model/instrument';
import type { ReadPage } from '#shared/model/page-text';

const scan = 'a'.repeat(64) as Sha256;
const at = '2026-06-30T08:00:00.000Z';

const page = (ordinal: number, legibility?: number): ReadPage => ({
  ordinal,
  scan,
  index: ordinal - 1,
  reading:
    legibility === undefined
      ? undefined
      : ({ look: { blank: false }, text: { lines: [], legibility } } as unknown as ReadPage['reading']),
});
const paper = (by: Instrument['by'], ...pages: number[]): Instrument => ({
  id: `p${pages[0]}` as InstrumentId,
  kind: 'service-receipt',
  title: '送达回证',
  pages,
  confidence: 1,
  by,
});

describe('unread pages', () => {
  test('are those not read, read poorly, or vouched for before they were read', () => {
    const held = unreadPages({
      pages: [page(1, 0.9), page(2), page(3, 0.2), page(4, 0.9), page(5)],
      instruments: [paper('machine', 1, 2), paper('reviewer', 3)],
      vouched: [4, 5].map((ordinal) => ({ scan, index: ordinal - 1, at })),
    });
    expect(held.map(({ ordinal, read, vouchedAt, paper: into }) => [ordinal, read, vouchedAt, into?.title])).toEqual([
      [2, false, undefined, undefined],
      [3, false, undefined, '送达回证'],
      [4, true, at, undefined],
      [5, false, at, undefined],
    ]);
    expect(held.filter(isOpen).map(({ ordinal }) => ordinal)).toEqual([2]);
  });

  test('keep open what cites one of them for want of a look', () => {
    const finding = { doubt: 'scan', citations: [{ page: 7, box: [0, 0, 1, 1], quote: '' }] } as unknown as Finding;
    expect(asks(finding, new Set([7]))).toBe(true);
    expect(asks(finding, new Set([8]))).toBe(false);
    expect(asks({ ...finding, doubt: 'judgement' }, new Set([7]))).toBe(false);
  });
});

test('neighbouring pages are told as one', () => {
  expect(runsOf([12, 8, 7, 9])).toEqual([[7, 8, 9], [12]]);
  expect(pagesWords([12, 8, 7, 9])).toBe('第7–9、12页');
  expect(pagesWords([3])).toBe('第3页');
});

test('when something was said is told to the minute', () => {
  expect(momentWords(new Date(2026, 10, 9, 8, 5).toISOString())).toBe('11月9日 08:05');
});

test.each<[string, number, readonly number[]]>([
  ['from one of them', 3, [3, 5]],
  ['from another unread page', 7, []],
  ['from a page that was read', 1, [3, 5]],
])('ticked pages when the list is opened %s', (_, at, meant) => {
  const sayable = unreadPages({ pages: [3, 5, 7].map((ordinal) => page(ordinal)), instruments: [], vouched: [] });
  expect([...stillMeant(new Set([3, 5]), at, sayable)]).toEqual(meant);
});
