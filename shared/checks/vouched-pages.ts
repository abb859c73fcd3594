import type { Finding } from '../model/finding';
import type { Instrument } from '../model/instrument';
import { isLegible } from '../model/page-text';
import type { ReadDossier } from '../model/read-dossier';
import { pageList } from './dossier-view';

/** Pages a reviewer vouched for that could not be read: where the machine reads again, its reading counts. */
export function vouchedUnread({ pages, vouched = [] }: ReadDossier): ReadonlySet<number> {
  return new Set(pages.flatMap((page) => (vouched.includes(page.ordinal) && !isLegible(page) ? [page.ordinal] : [])));
}

/** What the machine made of pages that bear nothing to review is no paper of a kind to be held against the agency. */
export function papersWith(vouched: ReadonlySet<number>, papers: readonly Instrument[]): readonly Instrument[] {
  if (vouched.size === 0) return papers;
  return papers.map((paper) =>
    paper.by === 'machine' && paper.kind !== 'exhibit' && paper.pages.every((page) => vouched.has(page))
      ? { ...paper, kind: 'unknown' }
      : paper,
  );
}

/** Unread pages a person put into a paper, by that paper's title. */
export function placedUnread({ pages, instruments }: ReadDossier): ReadonlyMap<string, readonly number[]> {
  const unread = new Set(pages.flatMap((page) => (isLegible(page) ? [] : [page.ordinal])));
  const placed = new Map<string, readonly number[]>();
  for (const { by, title, pages: own } of instruments) {
    const there = by === 'reviewer' ? own.filter((page) => unread.has(page)) : [];
    if (there.length > 0) placed.set(title, [...(placed.get(title) ?? []), ...there]);
  }
  return placed;
}

/** The papers as if nobody had said what the unread pages among them are. */
export function unplaced({ pages, instruments }: ReadDossier): readonly Instrument[] {
  const read = new Set(pages.flatMap((page) => (isLegible(page) ? [page.ordinal] : [])));
  return instruments.map((paper) =>
    paper.by === 'reviewer' && !paper.pages.every((page) => read.has(page))
      ? { ...paper, by: 'machine', confidence: UNNAMED }
      : paper,
  );
}

/** Short of what would make the first page of a paper known. */
const UNNAMED = 0.6;

export const isSame = (a: Finding, b: Finding): boolean => a.verdict === b.verdict && a.reason === b.reason;

export const withWords = (finding: Finding, words: string): Finding => ({
  ...finding,
  reason: `${finding.reason}${words}`,
});

export const vouchedWords = (vouched: ReadonlySet<number>): string => `${seenWords(vouched)}。`;

/** What a check of pictures and copies asks stays asked: such a page may be the very thing. */
export const picturesWords = (vouched: ReadonlySet<number>): string =>
  `${seenWords(vouched)}；本项查的可能正是照片、证件或附件，仍请对照。`;

export const placedWords = (placed: ReadonlyMap<string, readonly number[]>): string =>
  [...placed].map(([title, pages]) => `${pageList(pages)}未能清楚识读，由人看过归入《${title}》。`).join('');

const seenWords = (vouched: ReadonlySet<number>): string =>
  `评查员已看过${pageList([...vouched])}：照片、实物、附件等，没有评查要看的文字`;
