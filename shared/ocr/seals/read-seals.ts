import type { Box, Turn } from '../../model/geometry';
import type { SealSighting } from '../../model/page';
import type { TextLine } from '../../model/page-text';
import type { OcrEngine } from '../../ports/ocr-engine';
import type { Picture } from '../../ports/picture';
import { resize } from '../pp/resize';
import { turnBox, turnPicture, undoTurn } from '../prepare/turn';
import { isHan } from '../text/signs';
import { reddened } from './grey-ink';
import { redOnWhite } from './red-ink';
import { unwrapSeal } from './unwrap-seal';

/** What stands along the ring of a seal; empty where nothing could be read. */
export type SealWords = Pick<SealSighting, 'text' | 'sure'>;

/** More seals than this on one page are read no more: each costs a line or two. */
const MOST = 4;
/** Less red than this is a copy. */
const RED = 0.2;
/** How far round the seal, as a share of its size, the picture is cut. */
const ROUND = 0.06;
/** Fewer characters are no name of an agency. */
const SHORTEST = 4;
const SURE = 0.5;

/** Where the seal is in the picture cut round it. */
const whole: Box = [ROUND / (1 + 2 * ROUND), ROUND / (1 + 2 * ROUND), 1 / (1 + 2 * ROUND), 1 / (1 + 2 * ROUND)];

const unread: SealWords = { text: '', sure: 0 };

/**
 * The words of seals, in the order of `look.seals`; of grey ones where stamp and print differ in darkness. The ring of a round one is rolled out into a line, an oval is made round
 * first, a square one is read row by row. Only PP-OCR is asked: tesseract makes another agency's name of them without a doubt.
 * `turn` made the page upright.
 */
export async function readSeals(
  picture: Picture,
  look: { readonly turn: Turn; readonly seals: readonly SealSighting[] },
  turn: Turn,
  engine: OcrEngine,
): Promise<readonly SealWords[]> {
  const words: SealWords[] = [];
  for (const [at, { shape, redness, box }] of look.seals.entries()) {
    const worthIt = engine.id === 'pp-ocr' && at < MOST && (redness >= RED || shape === 'round');
    const cutOut = worthIt ? cutAround(picture, turnBox(box, undoTurn(look.turn)), shape) : undefined;
    const red = cutOut === undefined || redness >= RED ? cutOut : reddened(cutOut, whole);
    const strip = red === undefined ? undefined : inLines(turnPicture(red, turn), shape);
    words.push(strip === undefined ? unread : await readStrip(strip, engine));
  }
  return words;
}

/** The lettering in level lines, black on white. */
function inLines(cut: Picture, shape: SealSighting['shape']): Picture | undefined {
  if (shape === 'square') return redOnWhite(cut);
  const side = Math.max(cut.width, cut.height);
  return unwrapSeal(shape === 'oval' ? { ...resize(cut, { width: side, height: side }), dpi: cut.dpi } : cut);
}

async function readStrip(strip: Picture, engine: OcrEngine): Promise<SealWords> {
  const { lines } = await engine.read(strip, undefined, {
    turn: 0,
    skew: 0,
    seals: [],
    turnKnown: true,
    stamped: true,
  });
  const ordered = lines.filter(({ confidence }) => confidence >= SURE).toSorted(byRow);
  const text = Array.from(ordered.map((line) => line.text).join(''))
    .filter(isHan)
    .join('');
  if (text.length < SHORTEST) return unread;
  const length = ordered.reduce((sum, line) => sum + line.text.length, 0);
  const sure = ordered.reduce((sum, line) => sum + line.confidence * line.text.length, 0) / length;
  return { text, sure: Math.round(sure * 100) / 100 };
}

/** The lettering of a ring is one row, whatever pieces it was found in. */
function byRow({ box: a }: TextLine, { box: b }: TextLine): number {
  const shared = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  return shared > 0.5 * Math.min(a[3], b[3]) ? a[0] - b[0] : a[1] - b[1];
}

/** Nearer to the edge of the page than this, part of a seal is missing. */
const EDGE = 0.002;

/** The seal with a little paper round it; undefined where it runs off the page. */
function cutAround(picture: Picture, box: Box, shape: SealSighting['shape']): Picture | undefined {
  const { data, width, height, dpi } = picture;
  const [x, y, w, h] = box;
  const [across, down] = [w * width, h * height];
  const long = Math.max(across, down);
  if (shape === 'round' && Math.abs(across - down) > 0.12 * long) return undefined;
  if (x < EDGE || y < EDGE || x + w > 1 - EDGE || y + h > 1 - EDGE) return undefined;
  // A round seal's box is a square but for what was not inked.
  const columns = Math.round((shape === 'round' ? long : across) * (1 + 2 * ROUND));
  const rows = Math.round((shape === 'round' ? long : down) * (1 + 2 * ROUND));
  const left = Math.round(x * width + (across - columns) / 2);
  const top = Math.round(y * height + (down - rows) / 2);
  const cut = new Uint8ClampedArray(columns * rows * 4).fill(255);
  const from = Math.max(0, left);
  const to = Math.min(width, left + columns);
  for (let row = Math.max(0, top); row < Math.min(height, top + rows); row += 1) {
    const start = (row * width + from) * 4;
    cut.set(data.subarray(start, start + (to - from) * 4), ((row - top) * columns + from - left) * 4);
  }
  return { data: cut, width: columns, height: rows, dpi };
}
