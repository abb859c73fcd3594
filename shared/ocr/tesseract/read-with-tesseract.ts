import type { Turn } from '../../model/geometry';
import type { Rule, TextLine } from '../../model/page-text';
import { isVertical } from '../../model/ruled-cell';
import type { EngineOutput } from '../../ports/ocr-engine';
import type { Picture } from '../../ports/picture';
import { findRules } from '../layout/find-rules';
import type { Grey } from '../prepare/grey';
import { inkiestBand } from '../prepare/inkiest-band';
import { narrow } from '../prepare/narrow';
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
/** Height of the strip, as a share of the page, that is read to learn which way is up. */
const STRIP = 0.15;
/** Running text is narrowed to this: the network's work goes with the length of the lines, and print stands it. */
const NARROWED = 0.85;

/** Prepares, reads, and where the reading is poor tries a strip of the page the other ways up before reading it again. */
export async function readWithTesseract(
  picture: Picture,
  posture: Posture & { readonly turnKnown?: true },
  recognise: Recognise,
): Promise<EngineOutput> {
  const lay = (by: Turn): Laid => layDown(picture, by === 0 ? posture : turnedBy(posture, by), recognise);
  let laid = lay(0);
  // Lines run down the scan: which of its ends is the top is a toss-up.
  if (!posture.turnKnown && posture.turn !== 0) laid = await likelier(laid, () => lay(180));
  let best = await laid.read();
  for (const by of otherTurns) {
    if (posture.turnKnown || best.trust >= UPRIGHT || best.signs === 0) break;
    if (addTurns(posture.turn, by) === best.turn) continue;
    const other = lay(by);
    if ((await other.trustOfStrip()) <= best.trust + BETTER) continue;
    const again = await other.read();
    if (again.trust > best.trust + BETTER) best = again;
  }
  return { lines: best.lines, turn: best.turn, rules: best.rules, skew: best.skew };
}

async function likelier(one: Laid, another: () => Laid): Promise<Laid> {
  const trust = await one.trustOfStrip();
  if (trust >= UPRIGHT) return one;
  const other = another();
  return (await other.trustOfStrip()) > trust + BETTER ? other : one;
}

/** A page prepared for one turn. */
type Laid = {
  readonly read: () => Promise<Attempt>;
  readonly trustOfStrip: () => Promise<number>;
};

type Attempt = {
  readonly lines: readonly TextLine[];
  readonly rules: readonly Rule[];
  readonly turn: Turn;
  readonly skew: number;
  readonly trust: number;
  readonly signs: number;
};

function layDown(picture: Picture, posture: Posture, recognise: Recognise): Laid {
  const prepared = prepare(picture, posture);
  const dpi = dpiOf(picture, prepared);
  const linesOn = async (grey: Grey, segmentation: Segmentation, undo: Prepared['undo']) =>
    tesseractLines(await recognise(pgm(grey), dpi, segmentation), undo);
  return {
    trustOfStrip: async () => trustIn(await linesOn(inkiestBand(prepared.grey, STRIP), '4', prepared.undo)),
    async read() {
      const rules = rulesOn(prepared);
      const { undo } = prepared;
      const lines = isForm(rules)
        ? await linesOn(prepared.grey, '11', undo)
        : await linesOn(narrow(prepared.grey, NARROWED), '4', (left, top, right, bottom) =>
            undo(left / NARROWED, top, right / NARROWED, bottom),
          );
      const signs = lines.reduce((sum, { text }) => sum + text.length, 0);
      return { lines, rules, turn: posture.turn, skew: posture.skew, signs, trust: trustIn(lines) };
    },
  };
}

/** How far lines may be believed to be the right way up, 0…1. */
const trustIn = (lines: readonly TextLine[]): number =>
  meanConfidence(lines) * familiarShare(lines.map(({ text }) => text).join(''));

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
function turnedBy(posture: Posture, by: Turn): Posture {
  const seals = posture.seals.map((seal) => ({ ...seal, box: turnBox(seal.box, by) }));
  // A quarter turn makes the measured tilt meaningless: it was that of the columns.
  return { turn: addTurns(posture.turn, by), skew: by === 180 ? posture.skew : 0, seals };
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
