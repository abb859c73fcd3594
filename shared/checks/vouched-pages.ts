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

/** A finding that would read otherwise without the reviewer's word says whose word that is. */
export function onTheWordOf(told: Finding, untold: Finding, vouched: ReadonlySet<number>): Finding {
  return isSame(told, untold) ? told : { ...told, reason: `${told.reason}${seenWords(vouched)}。` };
}

/** What a check of pictures and copies asks stays asked: such a page may be the very thing. */
export function inSpiteOf(told: Finding, untold: Finding, vouched: ReadonlySet<number>): Finding {
  if (isSame(told, untold)) return untold;
  return { ...untold, reason: `${untold.reason}${seenWords(vouched)}；本项查的可能正是照片、证件或附件，仍请对照。` };
}

const isSame = (a: Finding, b: Finding): boolean => a.verdict === b.verdict && a.reason === b.reason;

const seenWords = (vouched: ReadonlySet<number>): string =>
  `评查员已看过${pageList([...vouched])}：照片、实物、附件等，没有评查要看的文字`;
