import type { Box, Turn } from '../../model/geometry';
import type { PageLook } from '../../model/page';
import type { Pixels } from '../pictures/pixels';
import { findSeals } from '../seals/find-seals';
import { darkMasks } from './dark-mask';
import { differenceHash } from './difference-hash';
import { findAxis } from './find-axis';
import { findSkew } from './find-skew';
import { contentInk, isBlank } from './is-blank';
import { type Plane, planesOf, turnPlane, turnPlanes } from './planes';

/** Places at most this bright beside their surroundings count as ink. */
const ink = 0.85;

/**
 * What a page shows before any character is read. Pixels alone tell whether lines run across or down, not which way up:
 * unless an engine says `turn`, a page is taken to stand upright (0) or to need a quarter turn clockwise (90).
 */
export function lookAtPage(picture: Pixels, turn?: Turn): PageLook {
  const asScanned = planesOf(picture);
  const [inked, content] = darkMasks(asScanned, [ink, contentInk]);
  const blank = isBlank(asScanned, content);
  const applied = turn ?? (blank || findAxis(inked, asScanned.perMm) === 'across' ? 0 : 90);
  const planes = turnPlanes(asScanned, applied);
  const mask = turnPlane(inked, applied);
  const seals = findSeals(planes, mask);
  const lies = applied === 90 || applied === 270;
  return {
    width: lies ? picture.height : picture.width,
    height: lies ? picture.width : picture.height,
    dpi: picture.dpi,
    turn: applied,
    skew: blank ? 0 : findSkew(mask),
    ink: inkOf(mask),
    blank: blank && seals.length === 0,
    hash: differenceHash(planes),
    seals,
  };
}

function inkOf({ data }: Plane): number {
  let places = 0;
  for (let at = 0; at < data.length; at += 1) places += data[at]!;
  return places / data.length;
}

/**
 * The same look once an engine knows which way up the page is, without the picture. After a half turn the hash is as if
 * looked at anew; after a quarter turn it stays what it was.
 */
export function turnedLook(look: PageLook, turn: Turn): PageLook {
  const by = ((turn - look.turn + 360) % 360) as Turn;
  if (by === 0) return look;

  const size = by === 180 ? look : { width: look.height, height: look.width };
  return {
    ...look,
    width: size.width,
    height: size.height,
    turn,
    hash: by === 180 ? upsideDown(look.hash) : look.hash,
    seals: look.seals.map((seal) => ({ ...seal, box: turnedBox(seal.box, by) })),
  };
}

/** Darker than the right neighbour becomes brighter, and last becomes first. */
const upsideDown = (hash: string): string =>
  [...hash]
    .map((digit) => flipped[Number.parseInt(digit, 16)])
    .reverse()
    .join('');

const flipped = Array.from({ length: 16 }, (_, digit) => {
  const bits = (15 - digit).toString(2).padStart(4, '0');
  return Number.parseInt([...bits].reverse().join(''), 2).toString(16);
});

function turnedBox([x, y, width, height]: Box, by: Turn): Box {
  if (by === 90) return [1 - y - height, x, height, width];
  if (by === 180) return [1 - x - width, 1 - y - height, width, height];
  return by === 270 ? [y, 1 - x - width, height, width] : [x, y, width, height];
}
