import type { ViewedPage } from '#renderer/scan-viewer/index.ts';
import type { Citation } from '#shared/model/citation';
import { soughtPlace } from '../sought';

/** Pages looked through in one go: few enough that keys pressed meanwhile are not kept waiting. */
const AT_ONCE = 20;

/**
 * The first place of the words on the next page (or the one before) that has them, round the end; the page stood on comes
 * last. `rest` is waited for now and then; where it says false nobody wants the answer any more.
 */
export async function findFrom(
  viewed: ReadonlyMap<number, ViewedPage>,
  find: string,
  from: number,
  step: 1 | -1,
  rest: () => Promise<boolean>,
): Promise<Citation | undefined> {
  if (find.trim() === '') return undefined;
  const pages = viewed.size;
  for (let away = 1; away <= pages; away += 1) {
    if (away % AT_ONCE === 0 && !(await rest())) return undefined;
    const page = ((((from - 1 + step * away) % pages) + pages) % pages) + 1;
    const place = soughtPlace({ page, find, times: 0 }, viewed);
    if (place) return place;
  }
  return undefined;
}
