import type { ReadPage } from '../../model/page-text';

/** A number that may be the page's folio, by where it stands. `value` is undefined for ink that is like a number. */
export type FolioCandidate = {
  readonly value: number | undefined;
  readonly place: 'corner' | 'foot';
  readonly printed: string;
};

const mostFolio = 2000;

/** Numbers standing alone in the corners and at the foot of a page, where 归档 rules put folios. */
export function folioCandidates(page: ReadPage, pagesInDossier: number): readonly FolioCandidate[] {
  const lines = page.reading?.text.lines ?? [];
  return lines.flatMap(({ text, box }) => {
    const place = placeOf(box);
    const number = place && asFolio(text.normalize('NFKC').replace(/\s+/g, ''), pagesInDossier);
    return place === undefined || number === undefined ? [] : [{ value: number.value, place, printed: text.trim() }];
  });
}

/** Corners: outer fifth and uppermost or lowest eighth. Foot: the middle of the lowest tenth. */
function placeOf([x, y, width, height]: readonly [number, number, number, number]):
  | FolioCandidate['place']
  | undefined {
  const middle = x + width / 2;
  const low = y + height / 2;
  const outside = middle < 0.2 || middle > 0.8;
  if (outside && (low < 0.12 || low > 0.88)) return 'corner';
  return !outside && low > 0.9 ? 'foot' : undefined;
}

/** 第12页, - 12 -, 12, 12/40. An instrument's own 第1页共3页 is no folio: it counts less than the dossier has. */
function asFolio(text: string, pagesInDossier: number): { readonly value: number | undefined } | undefined {
  const match = /^[-—–―·.一]*(?:第)?([0-9]{1,4})(?:页)?[-—–―·.一]*(?:[/,，]?共?([0-9]{1,4})页?)?$/.exec(text);
  if (match === null) return slip.test(text) ? { value: undefined } : undefined;
  const value = Number(match[1]);
  const total = match[2] === undefined ? undefined : Number(match[2]);
  const isOwn = total !== undefined && total < pagesInDossier * 0.6;
  return isOwn || value === 0 || value > mostFolio ? undefined : { value };
}

/** A stamped number misread: digits with letters that look like them. */
const slip = /^[-—]*[0-9lIiOoQZzSsBbGgqTJ|]{1,4}[-—]*$/;
