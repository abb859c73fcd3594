import { AppError } from '../../base/app-error';
import type { Turn } from '../../model/geometry';
import type { AbortSignalLike, EngineOutput } from '../../ports/ocr-engine';
import type { Picture } from '../../ports/picture';
import { addTurns, turnPicture } from '../prepare/turn';
import { detectorNorm, type Pixels, stripNorm, writePlanes } from './colours';
import { decode, type Guessing, type Seen } from './ctc';
import { type Pace, paces } from './pace';
import { ppLine, tiltOf } from './pp-line';
import { type Point, type Quad, widthOf } from './quad';
import { resize } from './resize';
import type { PpNetworks } from './sessions';
import { cutStrip, isUpright, onItsHead, STRIP_HEIGHT, type Strip } from './strip';
import { type Region, textRegions } from './text-regions';

/** Below this a strip is a picture, a stroke of a seal or a stain, not text. */
const DOUBT = 0.5;

/**
 * Finds lines, sets the page upright by what most lines say, reads them, and turns it over where hardly one can be read. Needs no preparation of the picture.
 * `turn` is where to begin; unless it is known the answer's turn is right whatever it was. One line alone is too little to vote.
 * Strips, of a seal or what a person asked to have read again, are read at the standard pace: they are short.
 */
export async function readWithPpOcr(
  picture: Picture,
  {
    turn,
    turnKnown = false,
    stamped = false,
  }: { readonly turn: Turn; readonly turnKnown?: boolean; readonly stamped?: boolean },
  networks: PpNetworks,
  pace: Pace,
  signal?: AbortSignalLike,
): Promise<EngineOutput> {
  const { detector, narrowed } = turnKnown ? paces.standard : pace;
  let upright = { picture: turnPicture(picture, turn), turn };
  let regions = await detect(upright.picture, detector, networks);
  goOn(signal);
  if (!turnKnown && mostlyUpright(regions)) {
    upright = { picture: turnPicture(upright.picture, 90), turn: addTurns(turn, 90) };
    regions = await detect(upright.picture, detector, networks);
  }
  goOn(signal);
  const quads = regions.map(({ quad }) => quad);
  let page: Page = { ...upright, quads, strips: quads.map((quad) => cutStrip(upright.picture, quad, narrowed)) };
  if (!turnKnown && (await standOnTheirHeads(page.strips, networks))) page = otherWayUp(page);
  const how = { guess: !stamped };
  let read = await readPage(page, how, networks, signal);
  if (!turnKnown && read.unread > MOSTLY) {
    const other = otherWayUp(page);
    const again = await readPage(other, how, networks, signal);
    if (read.unread - again.unread > CLEARLY) [page, read] = [other, again];
  }
  return { ...read, turn: page.turn, skew: tiltOf(page.quads) };
}

/** The classifier's vote can go against the page; then hardly a line can be read, and the other way up says which is right. */
const MOSTLY = 0.5;
/** Pictures are taken for lines and are hardly read either way up; chance must not turn them. */
const CLEARLY = 0.2;

type Page = {
  readonly picture: Picture;
  readonly turn: Turn;
  readonly quads: readonly Quad[];
  readonly strips: readonly Strip[];
};

function otherWayUp({ picture, turn, quads, strips }: Page): Page {
  const { width, height } = picture;
  return {
    picture: turnPicture(picture, 180),
    turn: addTurns(turn, 180),
    quads: quads.map((quad) => halfTurned(quad, width, height)),
    strips: strips.map(onItsHead),
  };
}

async function readPage(
  { picture, quads, strips }: Page,
  how: Guessing,
  networks: PpNetworks,
  signal: AbortSignalLike | undefined,
) {
  const read = await recognise(strips, how, networks, signal);
  const found = quads.map((quad, at) => ppLine(read[at]!, quad, strips[at]!.vertical, picture, DOUBT));
  return { lines: found.flat(), unread: shareOf(strips, (at) => found[at]!.length === 0) };
}

async function detect(picture: Pixels, detector: number, { detect: network }: PpNetworks): Promise<readonly Region[]> {
  const scale = Math.min(1, detector / Math.max(picture.width, picture.height));
  // The network halves its picture five times.
  const rounded = (side: number) => Math.max(32, Math.round((side * scale) / 32) * 32);
  const width = rounded(picture.width);
  const height = rounded(picture.height);
  const data = new Float32Array(3 * width * height);
  writePlanes(data, 0, width, resize(picture, { width, height }), detectorNorm);
  const map = await network({ data, dims: [1, 3, height, width] });
  const across = picture.width / width;
  const down = picture.height / height;
  const inPicture = ([x, y]: Point): Point => [x * across, y * down];
  return textRegions(map.data, width, height).map(({ quad, score }) => ({
    quad: quad.map(inPicture) as unknown as Quad,
    score,
  }));
}

/** Whether most text, by length, runs down the page. */
function mostlyUpright(regions: readonly Region[]): boolean {
  const lengths = regions.map(({ quad }) => ({ upright: isUpright(quad), length: extent(quad) }));
  const total = lengths.reduce((sum, { length }) => sum + length, 0);
  const standing = lengths.filter(({ upright }) => upright).reduce((sum, { length }) => sum + length, 0);
  return standing > total / 2;
}

const extent = (quad: Quad): number =>
  Math.max(widthOf(quad), Math.hypot(quad[3][0] - quad[0][0], quad[3][1] - quad[0][1]));

/** The longest strips vote; short ones often say nothing (一, 口, 田 are the same either way). */
const VOTERS = 12;
const CLASSIFIER_WIDTH = 192;

async function standOnTheirHeads(strips: readonly Strip[], { classify }: PpNetworks): Promise<boolean> {
  const voters = strips
    .filter(({ vertical }) => !vertical)
    .sort((a, b) => b.width - a.width)
    .slice(0, VOTERS);
  if (voters.length === 0) return false;
  const data = new Float32Array(voters.length * 3 * STRIP_HEIGHT * CLASSIFIER_WIDTH);
  voters.forEach((strip, at) => {
    writePlanes(
      data,
      at,
      CLASSIFIER_WIDTH,
      resize(strip, { width: CLASSIFIER_WIDTH, height: STRIP_HEIGHT }),
      stripNorm,
    );
  });
  const answer = await classify({ data, dims: [voters.length, 3, STRIP_HEIGHT, CLASSIFIER_WIDTH] });
  const turned = voters.filter((_, at) => answer.data[at * 2 + 1]! > 0.5);
  return turned.length > voters.length / 2;
}

/** One strip at a time: what the network works on stays in the processor's cache, and nothing is padded (decisions/engines.md). */
async function recognise(
  strips: readonly Strip[],
  how: Guessing,
  networks: PpNetworks,
  signal: AbortSignalLike | undefined,
) {
  const read: (readonly Seen[])[] = [];
  for (const strip of strips) {
    goOn(signal);
    const data = new Float32Array(3 * STRIP_HEIGHT * strip.width);
    writePlanes(data, 0, strip.width, strip, stripNorm);
    read.push(decode(await networks.recognise({ data, dims: [1, 3, STRIP_HEIGHT, strip.width] }), networks.keys, how));
  }
  return read;
}

/** By length of the strips. */
function shareOf(strips: readonly Strip[], is: (at: number) => boolean): number {
  const total = strips.reduce((sum, { width }) => sum + width, 0);
  return total === 0 ? 0 : strips.reduce((sum, { width }, at) => sum + (is(at) ? width : 0), 0) / total;
}

function halfTurned([a, b, c, d]: Quad, width: number, height: number): Quad {
  const turned = ([x, y]: Point): Point => [width - x, height - y];
  return [turned(c), turned(d), turned(a), turned(b)];
}

function goOn(signal: AbortSignalLike | undefined): void {
  if (signal?.aborted) throw new AppError('cancelled', 'pp-ocr');
}
