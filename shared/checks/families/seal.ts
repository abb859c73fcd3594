import type { Citation } from '../../model/citation';
import type { Box } from '../../model/geometry';
import type { Instrument } from '../../model/instrument';
import { type DossierView, pageCitation } from '../dossier-view';

/** What became of looking for a seal on a paper: read, copied in grey, only its picture, not to be told from this scan, or surely not there. */
export type SealSight =
  | { readonly state: 'sealed'; readonly cited: readonly Citation[]; readonly confidence: number }
  | { readonly state: 'copied' | 'sighted' | 'unread' | 'grey' | 'unsealed'; readonly cited: readonly Citation[] };

/** Share of red below which a seal is a copy. */
const COPIED = 0.12;

export function sealOn(view: DossierView, paper: Instrument): SealSight {
  const seal = view.read(paper, 'seal');
  if (seal.state === 'seen')
    return isCopy(view, seal.cited)
      ? { state: 'copied', cited: seal.cited }
      : { state: 'sealed', cited: seal.cited, confidence: seal.confidence };

  if (seal.state === 'unsure' && seal.cited.some(({ box }) => !isWholePage(box)))
    return { state: 'copied', cited: seal.cited };
  const looks = view.dossier.pages
    .filter(({ ordinal }) => paper.pages.includes(ordinal))
    .map(({ ordinal, reading }) => ({ ordinal, look: reading?.look }));
  const stamp = looks.flatMap(({ ordinal, look }) =>
    (look?.seals ?? []).map((each) => ({ page: ordinal, box: each.box, quote: each.text })),
  )[0];
  if (stamp !== undefined) return { state: 'sighted', cited: [stamp] };
  if (seal.state === 'unsure') return { state: 'unread', cited: seal.cited };
  // Red elsewhere in the dossier proves that the scanner saw colour; without it nothing can be said of a seal.
  const colour = view.dossier.pages.some(({ reading }) =>
    (reading?.look.seals ?? []).some(({ redness }) => redness > 0.3),
  );
  // A seal stands under the date, on the last page.
  return { state: colour ? 'unsealed' : 'grey', cited: [pageCitation(paper.pages.at(-1)!)] };
}

/** Read, but not red: of a copy, or of an original scanned in grey. */
const isCopy = (view: DossierView, cited: readonly Citation[]): boolean =>
  cited.some(({ page, box }) =>
    (view.dossier.pages.find(({ ordinal }) => ordinal === page)?.reading?.look.seals ?? []).some(
      (each) => each.redness < COPIED && each.box.every((side, at) => side === box[at]),
    ),
  );

/** Doubt about a page as such cites all of it. */
const isWholePage = ([, , width, height]: Box): boolean => width === 1 && height === 1;
