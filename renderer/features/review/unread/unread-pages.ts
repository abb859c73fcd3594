import type { Finding } from '#shared/model/finding';
import type { Instrument } from '#shared/model/instrument';
import { isLegible, type ReadPage } from '#shared/model/page-text';
import { type PagePlace, samePage, type VouchedPage } from '#shared/model/vouched-page';
import type { DeskLine } from '../desk-lines';

/** A page the machine could not read well enough, and what people said of it. */
export type UnreadPage = PagePlace & {
  readonly ordinal: number;
  /** Read by now: what the reviewer said before counts no more, and stays shown. */
  readonly read: boolean;
  /** When the reviewer said that nothing to review stands on it. */
  readonly vouchedAt: string | undefined;
  /** The paper a person put it into. */
  readonly paper: Instrument | undefined;
};

type Held = {
  readonly pages: readonly ReadPage[];
  readonly instruments: readonly Instrument[];
  readonly vouched: readonly VouchedPage[];
};

export function unreadPages({ pages, instruments, vouched }: Held): readonly UnreadPage[] {
  return pages.flatMap((page) => {
    const { ordinal, scan, index } = page;
    const vouchedAt = vouched.find((each) => samePage(each, page))?.at;
    const read = isLegible(page);
    if (read && vouchedAt === undefined) return [];
    const paper = instruments.find(({ by, pages: all }) => by === 'reviewer' && all.includes(ordinal));
    return [{ ordinal, scan, index, read, vouchedAt, paper }];
  });
}

/** Nobody has said yet what it is. */
export const isOpen = ({ read, vouchedAt, paper }: UnreadPage): boolean =>
  !read && vouchedAt === undefined && paper === undefined;

/** Pages ticked before are spoken of no more once the list is opened from another unread page: that one is meant. */
export const stillMeant = (
  ticked: ReadonlySet<number>,
  page: number,
  sayable: readonly UnreadPage[],
): ReadonlySet<number> =>
  ticked.has(page) || sayable.every(({ ordinal }) => ordinal !== page) ? ticked : new Set<number>();

/** Items that stay open since what they ask may stand on these pages. */
export const askedBy = (lines: readonly DeskLine[], pages: readonly UnreadPage[]): number => {
  const ordinals = new Set(pages.map(({ ordinal }) => ordinal));
  return lines.filter(({ settled, proposal }) => !settled && proposal.findings.some((each) => asks(each, ordinals)))
    .length;
};

/** Whether a finding is open for want of a look at one of these pages. */
export const asks = ({ doubt, citations }: Finding, ordinals: ReadonlySet<number>): boolean =>
  doubt === 'scan' && citations.some(({ page }) => ordinals.has(page));

/** 第7–9、12页 */
export const pagesWords = (ordinals: readonly number[]): string =>
  `第${runsOf(ordinals)
    .map((run) => (run.length === 1 ? `${run[0]}` : `${run[0]}–${run.at(-1)}`))
    .join('、')}页`;

/** [7, 8, 9, 12] → [[7, 8, 9], [12]] */
export function runsOf(ordinals: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const ordinal of ordinals.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1) === ordinal - 1) last.push(ordinal);
    else runs.push([ordinal]);
  }
  return runs;
}

/** 11月29日 21:40, in the machine's own time. */
export function momentWords(instant: string): string {
  const at = new Date(instant);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getMonth() + 1}月${at.getDate()}日 ${two(at.getHours())}:${two(at.getMinutes())}`;
}
