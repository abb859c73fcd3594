import type { StandingOutcome } from '#renderer/app/load-outcome.ts';
import { cropPng, type PagePictures } from '#renderer/scan-viewer/index.ts';
import type { Citation } from '#shared/model/citation';
import type { Box } from '#shared/model/geometry';
import { type CaseStory, place } from '#shared/outputs/index';
import { locate, type Secret } from '#shared/redaction/index';

export type CaseWords = Omit<CaseStory, 'pictures'>;

/** A piece of a page that a problem rests on. */
export type CaseCrop = { readonly citation: Citation; readonly title: string };

/** Width between the margins and height that leaves room for text, millimetres. */
const ROOM = { width: 150, height: 90 };

/** The pieces chosen, with everything to be hidden painted black; a page that cannot be drawn is left out. */
export async function casePictures(
  { outcome, viewed }: StandingOutcome,
  crops: readonly CaseCrop[],
  secrets: readonly Secret[],
  pictures: PagePictures,
): Promise<CaseStory['pictures']> {
  const drawn: CaseStory['pictures'][number][] = [];
  for (const { citation } of crops) {
    const page = viewed.get(citation.page);
    const covered = page && locate(page.lines, secrets).map(({ box }) => box);
    const crop = page && (await cropPng(page, citation.box, pictures, covered));
    if (!crop) continue;
    const scale = Math.min(1, ROOM.width / crop.width, ROOM.height / crop.height);
    drawn.push({
      png: crop.png,
      width: crop.width * scale,
      height: crop.height * scale,
      caption: place(outcome.dossier, citation),
    });
  }
  return drawn;
}

/** What can be read on the pieces chosen: what must be hidden there is found in it. */
export const wordsShown = ({ viewed }: StandingOutcome, crops: readonly CaseCrop[]): string =>
  crops
    .flatMap(({ citation: { page, box } }) =>
      (viewed.get(page)?.lines ?? []).filter((line) => meets(line.box, box)).map(({ text }) => text),
    )
    .join('\n');

const meets = ([x, y, w, h]: Box, [left, top, width, height]: Box): boolean =>
  x < left + width && left < x + w && y < top + height && top < y + h;
