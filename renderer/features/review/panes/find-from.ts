import type { ViewedPage } from '#renderer/scan-viewer/index.ts';
import type { Citation } from '#shared/model/citation';
import { soughtPlace } from '../sought';

/** The first place of the words on the next page (or the one before) that has them, round the end; the page stood on comes last. */
export function findFrom(
  viewed: ReadonlyMap<number, ViewedPage>,
  find: string,
  from: number,
  step: 1 | -1,
): Citation | undefined {
  if (find.trim() === '') return undefined;
  const pages = viewed.size;
  for (let away = 1; away <= pages; away += 1) {
    const page = ((((from - 1 + step * away) % pages) + pages) % pages) + 1;
    const place = soughtPlace({ page, find, times: 0 }, viewed);
    if (place) return place;
  }
  return undefined;
}
