import type { Paper } from '../model/paper';

/** Millimetres. */
export type SheetGeometry = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** From the foot of the sheet to the lower edge of the line that holds the page number. */
  readonly foot: number;
};

const A4 = { short: 210, long: 297 };

/** 天头 37, 订口 28, 版心 156 × 225 (GB/T 9704—2012, 5.2.1); the dash of a page number lies 7 mm below the type area (7.5). */
const OFFICIAL = { top: 37, bottom: 35, left: 28, right: 26, foot: 24.85 };
const FORM = { top: 20, bottom: 20, left: 20, right: 20, foot: 10 };

export function sheetGeometry({ page, style = 'form' }: Pick<Paper, 'page' | 'style'>): SheetGeometry {
  const landscape = page.orientation === 'landscape';
  const size = { width: landscape ? A4.long : A4.short, height: landscape ? A4.short : A4.long };
  return { ...size, ...(style === 'form' ? FORM : OFFICIAL) };
}

/** Width between the margins, millimetres. */
export const measure = ({ width, left, right }: SheetGeometry): number => width - left - right;

/** 信函格式 (GB/T 9704—2012, 10.1): mark 30 mm from the upper edge, double lines of 170 mm, the lower 20 mm from the foot. */
export const LETTER = { mark: 30, line: 170, gap: 4, foot: 20 };

/** 发文机关标志 35 mm below the type area's upper edge (7.2.4); red line 4 mm below the number (7.2.7). */
export const MASTHEAD = { above: 35, gap: 4, rule: 0.7 };

/** Its size in points: striking, never wider than the type area, never above 22 mm. */
export const markSize = (issuer: string): number => Math.min(48, Math.floor(440 / Math.max(1, [...issuer].length)));

export const inMillimetres = (points: number): number => (points / 72) * 25.4;
