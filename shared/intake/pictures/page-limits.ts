/** The largest picture that is handed on: width or height in pixels, and pixels altogether. */
const longest = 10_000;
const most = 60_000_000;

/** The largest picture that is decoded at all: A3 at 600 dpi with a margin; four times as many bytes are held for a moment. */
export const decodable = 120_000_000;

/** The resolution asked for, lowered where the page would not fit. Sizes in inches. */
export function fittingDpi(width: number, height: number, dpi: number): number {
  const bySide = longest / Math.max(width, height);
  const byArea = Math.sqrt(most / (width * height));
  return Math.min(dpi, bySide, byArea);
}

/** Longest side of A3 with a scanner's margin, and of A4, in inches. */
const a3 = 17.5;
const a4 = 11.69;

/**
 * Inches of paper for one inch as recorded. Dossiers hold A4 and A3; whatever claims to be larger was put together
 * without recording its resolution, and is taken for A4.
 */
export const paperScale = (width: number, height: number): number => {
  const long = Math.max(width, height);
  return long > a3 ? a4 / long : 1;
};

/** Resolution of a picture file: as recorded where that makes sense on paper, else as if it were A4. */
export function pictureDpi(width: number, height: number, recorded: number | undefined): number {
  const long = Math.max(width, height);
  const plausible = recorded !== undefined && recorded >= 50 && long / recorded <= a3 && long / recorded >= 2;
  return plausible ? recorded : long / a4;
}
