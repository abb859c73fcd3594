import { turnedLook } from '../intake/index';
import type { Turn } from '../model/geometry';
import type { Sha256 } from '../model/ids';
import type { PageReading } from '../model/page-text';
import { usableTextLayer } from '../ocr/index';
import type { Clock } from '../ports/clock';
import type { AbortSignalLike } from '../ports/ocr-engine';
import type { OpenScan } from '../ports/page-rasterizer';
import type { PageReader } from '../ports/page-reader';
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
  const print = usableTextLayer(layer) ? layer : undefined;
  const rastered = clock.now().getTime();
  const { look, read, picture: returned } = await reader.page(picture, { print, turn }, signal);
  const done = clock.now().getTime();
  const { turn: upright, seals = [], ...text } = read;
  const took =
    print === undefined ? { raster: rastered - begun, ocr: done - rastered } : { raster: done - begun, ocr: 0 };
  const worded = { ...look, seals: look.seals.map((seal, at) => ({ ...seal, ...seals[at] })) };
  return { picture: returned, reading: { scan: sha256, index, look: turnedLook(worded, upright), text, took } };
}
