import type { SetPage } from '#shared/typesetting/index';
import { pageRange } from './page-range';

type Documents = readonly (readonly SetPage[])[];

/** The pages within a range counted through all documents; all of them, and `wanted` undefined, where it cannot be read. */
export function pagesWanted(
  documents: Documents,
  range: string,
): { readonly count: number; readonly wanted: readonly number[] | undefined; readonly documents: Documents } {
  const count = documents.reduce((sum, pages) => sum + pages.length, 0);
  const wanted = pageRange(range, count);
  if (wanted === undefined) return { count, wanted, documents };
  const among = new Set(wanted);
  let before = 0;
  const within = documents.map((pages) => {
    const start = before;
    before += pages.length;
    return pages.filter((_, index) => among.has(start + index + 1));
  });
  return { count, wanted, documents: within };
}
