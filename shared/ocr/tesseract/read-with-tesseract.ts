import type { Turn } from '../../model/geometry';
import type { Rule, TextLine } from '../../model/page-text';
import type { EngineOutput } from '../../ports/ocr-engine';
import type { Picture } from '../../ports/picture';
import { isVertical } from '../layout/cells';
import { findRules } from '../layout/find-rules';
import { pgm } from '../prepare/pgm';
import { type Posture, type Prepared, prepare } from '../prepare/prepare';
import { addTurns, turnBox } from '../prepare/turn';
import { isCommon } from '../text/legibility';
import { isHan } from '../text/signs';
import { type TesseractBlocks, tesseractLines } from './tesseract-lines';

/** tesseract's page segmentation modes that pay: 4 for running text, 11 (scattered lines) for ruled forms. */
export type Segmentation = '4' | '11';

/** Runs tesseract on one prepared picture. */
export type Recognise = (
  picture: Uint8Array<ArrayBuffer>,
  dpi: number,
  segmentation: Segmentation,
) => Promise<TesseractBlocks>;

/** A page trusted this much stands upright; upside down, Chinese print stays far below. */
const UPRIGHT = 0.75;
/** Another turn is believed only when it reads clearly better. */
const BETTER = 0.05;
/** The turns still worth trying, likeliest first: the axis of the lines is seldom wrong, their direction often. */
const otherTurns: readonly Turn[] = [180, 90, 270];

/** Prepares, reads, and where the reading is poor tries the page the other way up. */
export async function readWithTesseract(
  picture: Picture,
  posture: Posture & { readonly turnKnown?: true },
  recognise: Recognise,
): Promise<EngineOutput> {
  let best = await attempt(picture, posture, recognise);
  for (const more of otherTurns) {
    if (posture.turnKnown || best.trust >= UPRIGHT || best.signs === 0) break;
    const turn = addTurns(posture.turn, more);
    const again = await attempt(picture, asTurned(posture, turn), recognise);
    if (again.trust > best.trust + BETTER) best = again;
  }
  return { lines: best.lines, turn: best.turn, rules: best.rules, skew: best.skew };
}

type Attempt = {
  lines: readonly TextLine[];
  rules: readonly Rule[];
  turn: Turn;
  skew: number;
  trust: number;
  signs: number;
};

async function attempt(picture: Picture, posture: Posture, recognise: Recognise): Promise<Attempt> {
  const prepared = prepare(picture, posture);
  const rules = rulesOn(prepared);
  const blocks = await recognise(pgm(prepared.grey), dpiOf(picture, prepared), isForm(rules) ? '11' : '4');
  const lines = tesseractLines(blocks, prepared);
  const text = lines.map((line) => line.text).join('');
  const read = { lines, rules, turn: posture.turn, skew: posture.skew, signs: text.length };
  return { ...read, trust: meanConfidence(lines) * familiarShare(text) };
}

/** In mode 4 wrapped cells side by side run into one another: 7 to 29 % of errors on such pages, 0.5 to 3 in mode 11. */
function isForm(rules: readonly Rule[]): boolean {
  const verticals = rules.filter(isVertical).length;
  return verticals >= 2 && rules.length - verticals >= 3;
}

function meanConfidence(lines: readonly TextLine[]): number {
  const signs = lines.reduce((sum, { text }) => sum + text.length, 0);
  return signs === 0 ? 0 : lines.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / signs;
}

/** Share of common characters that any official page reaches; tesseract is sure of nonsense, but it is not common. */
const USUAL = 0.25;

/** 1 for official prose; near 0 for what is read off a page on its head. */
function familiarShare(text: string): number {
  const han = Array.from(text).filter(isHan);
  return han.length === 0 ? 0 : Math.min(1, han.filter(isCommon).length / han.length / USUAL);
}

/** Stamps and skew were found on the page as it was first turned. */
function asTurned(posture: Posture, turn: Turn): Posture {
  const by = ((turn - posture.turn + 360) % 360) as Turn;
  const seals = posture.seals.map((seal) => ({ ...seal, box: turnBox(seal.box, by) }));
  // A quarter turn makes the measured tilt meaningless: it was that of the columns.
  return { turn, skew: by === 180 ? posture.skew : 0, seals };
}

function rulesOn({ grey, width, height, undo }: Prepared): readonly Rule[] {
  const point = ([x, y]: readonly [number, number]): [number, number] => {
    const [left, top] = undo(x * width, y * height, x * width, y * height);
    return [left, top];
  };
  return findRules(grey).map(({ from, to }): Rule => ({ from: point(from), to: point(to) }));
}

const dpiOf = (picture: Picture, { width, height }: Prepared): number =>
  Math.round((picture.dpi * Math.max(width, height)) / Math.max(picture.width, picture.height));
