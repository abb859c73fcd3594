import type { Rgba } from './pixels';
import { mirrored, turned } from './resample';

/** How a stored picture must be turned and mirrored to stand upright: TIFF 6.0 tag 274, the same numbers as EXIF. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** Stored pixels as they are to be looked at. */
export function oriented(picture: Rgba, orientation: Orientation): Rgba {
  const isMirrored = orientation === 2 || orientation === 4 || orientation === 5 || orientation === 7;
  return turned(isMirrored ? mirrored(picture) : picture, turns[orientation]);
}

// After mirroring left to right: 4 is upside down, 5 needs a quarter turn back, 7 one forward.
const turns = { 1: 0, 2: 0, 3: 180, 4: 180, 5: 270, 6: 90, 7: 90, 8: 270 } as const;
