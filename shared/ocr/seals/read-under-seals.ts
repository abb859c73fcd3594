import type { Box, Turn } from '../../model/geometry';
import { around, shareInside } from '../../model/geometry';
import type { SealSighting } from '../../model/page';
import type { TextLine } from '../../model/page-text';
import type { OcrEngine } from '../../ports/ocr-engine';
import type { Picture } from '../../ports/picture';
import { type Grey, toGrey } from '../prepare/grey';
import { liftSeals } from '../prepare/lift-seals';
import { turnBox, turnPicture, undoTurn } from '../prepare/turn';
import { reddened } from './grey-ink';

/** More seals than this on one page are left as they are: each costs another look. */
const MOST = 4;
/** Less red than this is a copy in grey. */
const RED = 0.2;
/** Paper kept round the lines that a seal crosses, as a share of the page. */
const ROUND = 0.012;
/** What lies in a seal by this share of itself was printed under it, or is its own ring taken for print. */
const UNDER = 0.2;

/**
 * Lines that a seal crosses, read once more without the seal: the agency's name and the date, where the print is worst and
 * matters most. The others stay. `lines` are in fractions of the page that `turn` sets upright.
 */
export async function readUnderSeals(
  lines: readonly TextLine[],
  picture: Picture,
  look: { readonly turn: Turn; readonly seals: readonly SealSighting[] },
  turn: Turn,
  engine: OcrEngine,
): Promise<readonly TextLine[]> {
  const seals = look.seals.filter(({ redness, shape }) => redness >= RED || shape === 'round').slice(0, MOST);
  if (engine.id !== 'pp-ocr' || seals.length === 0 || lines.length === 0) return lines;
  const upright = turnPicture(picture, turn);
  let mended = lines;
  for (const { box, redness } of seals) {
    const seal = turnBox(turnBox(box, undoTurn(look.turn)), turn);
    mended = await withoutSeal(mended, upright, seal, redness >= RED, engine);
  }
  return mended;
}

async function withoutSeal(
  lines: readonly TextLine[],
  upright: Picture,
  seal: Box,
  isRed: boolean,
  engine: OcrEngine,
): Promise<readonly TextLine[]> {
  const crossed = lines.filter(({ box }) => shareInside(box, seal) > UNDER);
  const whole = around(crossed.map(({ box }) => box));
  if (whole === undefined) return lines;
  const { picture: cut, place } = cutOut(upright, padded(around([whole, seal])!));
  const picture = isRed ? cut : reddened(cut, within(seal, place));
  if (picture === undefined) return lines;
  const lifted = pictureOf(liftSeals(toGrey(picture), picture, [within(seal, place)]), picture.dpi);
  const read = await engine.read(lifted, undefined, { turn: 0, skew: 0, seals: [], turnKnown: true, stamped: true });
  const again = read.lines.map((line) => onPage(line, place)).filter(({ box }) => shareInside(box, seal) > UNDER);
  return surely(again) >= surely(crossed) ? [...lines.filter((line) => !crossed.includes(line)), ...again] : lines;
}

/** Mean confidence over characters; nothing read is no gain. */
function surely(lines: readonly TextLine[]): number {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  return length === 0 ? 0 : lines.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / length;
}

const padded = ([x, y, w, h]: Box): Box => {
  const [left, top] = [Math.max(0, x - ROUND), Math.max(0, y - ROUND)];
  return [left, top, Math.min(1, x + w + ROUND) - left, Math.min(1, y + h + ROUND) - top];
};

/** The part of a picture in a box, and the box it really took, in whole pixels. */
function cutOut(
  { data, width, height, dpi }: Picture,
  [x, y, w, h]: Box,
): { readonly picture: Picture; readonly place: Box } {
  const [left, top] = [Math.floor(x * width), Math.floor(y * height)];
  const [across, down] = [Math.min(width - left, Math.ceil(w * width)), Math.min(height - top, Math.ceil(h * height))];
  const cut = new Uint8ClampedArray(across * down * 4);
  for (let row = 0; row < down; row += 1) {
    const start = ((top + row) * width + left) * 4;
    cut.set(data.subarray(start, start + across * 4), row * across * 4);
  }
  return {
    picture: { data: cut, width: across, height: down, dpi },
    place: [left / width, top / height, across / width, down / height],
  };
}

const within = ([x, y, w, h]: Box, [left, top, across, down]: Box): Box => [
  (x - left) / across,
  (y - top) / down,
  w / across,
  h / down,
];

function onPage(line: TextLine, [left, top, across, down]: Box): TextLine {
  const [x, y, w, h] = line.box;
  return {
    ...line,
    box: [left + x * across, top + y * down, w * across, h * down],
    ...(line.stops === undefined ? {} : { stops: line.stops.map((stop) => left + stop * across) }),
  };
}

function pictureOf({ data, width, height }: Grey, dpi: number): Picture {
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const level = data[at]!;
    pixels.fill(level, at * 4, at * 4 + 3);
    pixels[at * 4 + 3] = 255;
  }
  return { data: pixels, width, height, dpi };
}
