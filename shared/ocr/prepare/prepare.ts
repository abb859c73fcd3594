import type { Box } from '../../model/geometry';
import type { PageLook } from '../../model/page';
import type { Picture } from '../../ports/picture';
import { deskew } from './deskew';
import { flattenBackground } from './flatten-background';
import { type Grey, toGrey } from './grey';
import { halveTo } from './halve';
import { liftSeals } from './lift-seals';
import { softThreshold } from './soft-threshold';
import { turnBox, turnGrey, undoTurn } from './turn';

/** Characters of an A4 page at 300 dpi need no more; larger scans are halved. */
const LONGEST = 4000;

/** What preparation must know of a page: the turn that makes it upright, its skew in degrees, its stamps. */
export type Posture = Pick<PageLook, 'turn' | 'skew' | 'seals'>;

export type Prepared = {
  readonly grey: Grey;
  readonly width: number;
  readonly height: number;
  /** A rectangle in pixels of `grey` (left, top, right, bottom) as a box on the upright page, skew put back. */
  undo(left: number, top: number, right: number, bottom: number): Box;
};

/**
 * Everything that lowers tesseract's errors, in this order: stamps lifted, page upright, paper evened out, lines level,
 * soft local threshold. PP-OCR reads better from the untouched colours. What each step pays: decisions/engines.md.
 */
export function prepare(picture: Picture, { turn, skew, seals }: Posture): Prepared {
  const scanned = seals.map(({ box }) => turnBox(box, undoTurn(turn)));
  const lifted = liftSeals(toGrey(picture), picture, scanned);
  const upright = halveTo(turnGrey(lifted, turn), LONGEST);
  const { grey, untilt } = deskew(flattenBackground(upright), skew);
  const { width, height } = grey;
  return {
    grey: softThreshold(grey),
    width,
    height,
    undo(left, top, right, bottom) {
      // A tilted line is bounded by the height of its middle, or its box would swallow its neighbours.
      const [x0, y0] = untilt(left, (top + bottom) / 2);
      const [x1, y1] = untilt(right, (top + bottom) / 2);
      const middle = (y0 + y1) / 2;
      const half = (bottom - top + Math.abs(y1 - y0)) / 2;
      return [x0 / width, (middle - half) / height, (x1 - x0) / width, (2 * half) / height];
    },
  };
}
