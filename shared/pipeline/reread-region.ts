import type { Box, Turn } from '../model/geometry';
import type { PageLook } from '../model/page';
import type { EngineId, TextLine } from '../model/page-text';
import { turnBox, turnPicture, undoTurn } from '../ocr/index';
import type { OpenScan } from '../ports/page-rasterizer';
import type { PageReader, ReadingLook } from '../ports/page-reader';
import { middleInside } from './lay-rereads';

/** Small print and faint stamps become readable; more only takes longer. */
const REREADING_DPI = 300;

/** Engines want some paper around a line; fractions of the page. */
const MARGIN = 0.008;

type Region = {
  readonly scan: OpenScan;
  readonly index: number;
  /** On the upright page. */
  readonly box: Box;
  /** Turn that makes the page upright. */
  readonly turn: Turn;
};

/** Reads a part of a page again, sharper. Boxes come back in fractions of the whole upright page. @throws AppError as `PageReader.read` */
export async function rereadRegion(
  { scan, index, box, turn }: Region,
  reader: PageReader,
): Promise<{ readonly engine: EngineId; readonly lines: readonly TextLine[] }> {
  const wide = widened(box);
  const cut = await scan.crop(index, turnBox(wide, undoTurn(turn)), REREADING_DPI);
  const picture = turnPicture(cut, turn);
  const look = await reader.look(picture);
  // A blank-looking or oddly lying strip is still read: a person says that something stands there, and how the page lies.
  const read = await reader.read(picture, asTold(look));
  const back = undoTurn(read.turn);
  const lines = read.lines.map((line) => onPage(line, wide, back)).filter((line) => middleInside(line.box, box));
  return { engine: read.engine, lines };
}

const asTold = (look: PageLook): ReadingLook => ({ ...look, turn: 0, turnKnown: true, blank: false });

function widened([x, y, w, h]: Box): Box {
  const [left, top] = [Math.max(0, x - MARGIN), Math.max(0, y - MARGIN)];
  return [left, top, Math.min(1, x + w + MARGIN) - left, Math.min(1, y + h + MARGIN) - top];
}

/** From fractions of the strip to those of the page. Edges of signs are kept only where the engine did not turn the strip. */
function onPage({ stops, ...line }: TextLine, [x, y, w, h]: Box, back: Turn): TextLine {
  const [left, top, across, down] = turnBox(line.box, back);
  const box: Box = [fine(x + left * w), fine(y + top * h), fine(across * w), fine(down * h)];
  if (stops === undefined || back !== 0) return { ...line, box };
  return { ...line, box, stops: stops.map((stop) => fine(x + stop * w)) };
}

/** A hundred-thousandth of a page is finer than any pixel; longer numbers only fill the journal. */
const fine = (share: number): number => Math.round(share * 1e5) / 1e5;
