import { turnedLook } from '../intake/index';
import type { Turn } from '../model/geometry';
import type { Sha256 } from '../model/ids';
import type { PageReading } from '../model/page-text';
import { assemblePageText, usableTextLayer } from '../ocr/index';
import type { Clock } from '../ports/clock';
import type { AbortSignalLike } from '../ports/ocr-engine';
import type { OpenScan } from '../ports/page-rasterizer';
import type { PageReader, PageReadout } from '../ports/page-reader';
import type { Picture } from '../ports/picture';

/** Resolution for recognition: below it small print is lost, above it only time is. */
export const READING_DPI = 200;

type Job = {
  readonly scan: OpenScan;
  readonly sha256: Sha256;
  readonly index: number;
  /** A person's word on which way is up; else the picture decides. */
  readonly turn?: Turn | undefined;
  readonly signal?: AbortSignalLike | undefined;
};

/**
 * One page from paper to text: picture, look, then the text layer where it can be used, nothing for a blank page, else the
 * engine. Gives the picture as well, for thumbnails and crops.
 * @throws AppError `page-unreadable`, `engine-timeout`, `engine-unavailable`, `cancelled`
 */
export async function readPage(
  { scan, sha256, index, turn, signal }: Job,
  reader: PageReader,
  clock: Clock,
): Promise<{ readonly reading: PageReading; readonly picture: Picture }> {
  const begun = clock.now().getTime();
  const picture = await scan.picture(index, READING_DPI);
  const layer = await scan.textLayer(index);
  if (usableTextLayer(layer)) {
    const { look, read } = await reader.takePrint(picture, { lines: layer, turn });
    const { turn: _, ...text } = read;
    const took = { raster: clock.now().getTime() - begun, ocr: 0 };
    return { picture, reading: { scan: sha256, index, look, text, took } };
  }
  const seen = await reader.look(picture);
  const look = turn === undefined ? seen : turnedLook(seen, turn);
  const rastered = clock.now().getTime();
  const read: PageReadout = look.blank
    ? {
        ...assemblePageText({ engine: reader.engine, version: reader.version, lines: [], blank: true }),
        turn: look.turn,
      }
    : await reader.read(picture, turn === undefined ? look : { ...look, turnKnown: true }, signal);
  const { turn: upright, seals = [], ...text } = read;
  const took = { raster: rastered - begun, ocr: clock.now().getTime() - rastered };
  const worded = { ...look, seals: look.seals.map((seal, at) => ({ ...seal, ...seals[at] })) };
  return { picture, reading: { scan: sha256, index, look: turnedLook(worded, upright), text, took } };
}
