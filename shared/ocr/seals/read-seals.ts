import type { Box, Turn } from '../../model/geometry';
import type { SealSighting } from '../../model/page';
import type { OcrEngine } from '../../ports/ocr-engine';
import type { Picture } from '../../ports/picture';
import { turnBox, turnPicture, undoTurn } from '../prepare/turn';
import { isHan } from '../text/signs';
import { unwrapSeal } from './unwrap-seal';

/** What stands along the ring of a seal; empty where nothing could be read. */
export type SealWords = Pick<SealSighting, 'text' | 'sure'>;

/** More seals than this on one page are read no more: each costs a line or two. */
const MOST = 4;
/** Less red than this is a copy; its ring cannot be told from the print it crosses. */
const RED = 0.2;
/** How far round the seal, as a share of its size, the picture is cut. */
const ROUND = 0.06;
/** Fewer characters are no name of an agency. */
const SHORTEST = 4;
const SURE = 0.5;

const unread: SealWords = { text: '', sure: 0 };

/**
 * The words along the rings of red round seals, in the order of `look.seals`. The ring is rolled out into a line, which
 * PP-OCR reads; tesseract makes another agency's name of it without a doubt and is not asked. `turn` made the page upright.
 */
export async function readSeals(
  picture: Picture,
  look: { readonly turn: Turn; readonly seals: readonly SealSighting[] },
  turn: Turn,
  engine: OcrEngine,
): Promise<readonly SealWords[]> {
  const words: SealWords[] = [];
  for (const [at, { shape, redness, box }] of look.seals.entries()) {
    const worthIt = engine.id === 'pp-ocr' && at < MOST && shape === 'round' && redness >= RED;
    const cutOut = worthIt ? cutAround(picture, turnBox(box, undoTurn(look.turn))) : undefined;
    const strip = cutOut === undefined ? undefined : unwrapSeal(turnPicture(cutOut, turn));
    words.push(strip === undefined ? unread : await readStrip(strip, engine));
  }
  return words;
}

async function readStrip(strip: Picture, engine: OcrEngine): Promise<SealWords> {
  const { lines } = await engine.read(strip, undefined, { turn: 0, skew: 0, seals: [], turnKnown: true });
  const ordered = lines.filter(({ confidence }) => confidence >= SURE).toSorted((a, b) => a.box[0] - b.box[0]);
  const text = Array.from(ordered.map((line) => line.text).join(''))
    .filter(isHan)
    .join('');
  if (text.length < SHORTEST) return unread;
  const length = ordered.reduce((sum, line) => sum + line.text.length, 0);
  const sure = ordered.reduce((sum, line) => sum + line.confidence * line.text.length, 0) / length;
  return { text, sure: Math.round(sure * 100) / 100 };
}

/** The seal with a little paper round it; undefined where it runs off the page. */
function cutAround({ data, width, height, dpi }: Picture, [x, y, w, h]: Box): Picture | undefined {
  const [across, down] = [w * width, h * height];
  if (Math.abs(across - down) > 0.12 * Math.max(across, down)) return undefined;
  const side = Math.round(Math.max(across, down) * (1 + 2 * ROUND));
  const left = Math.round(x * width + (across - side) / 2);
  const top = Math.round(y * height + (down - side) / 2);
  const cut = new Uint8ClampedArray(side * side * 4).fill(255);
  const from = Math.max(0, left);
  const to = Math.min(width, left + side);
  for (let row = Math.max(0, top); row < Math.min(height, top + side); row += 1) {
    const start = (row * width + from) * 4;
    cut.set(data.subarray(start, start + (to - from) * 4), ((row - top) * side + from - left) * 4);
  }
  return { data: cut, width: side, height: side, dpi };
}
