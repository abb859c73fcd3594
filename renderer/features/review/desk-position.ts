import { addTurns, type Zoom } from '#renderer/scan-viewer/index.ts';
import { type Citation, samePlace } from '#shared/model/citation';
import type { Turn } from '#shared/model/geometry';
import type { ItemId } from '#shared/model/ids';
import type { PickedLines } from './evidence/line-picking';

/** Where the reviewer is: which item is open, which page lies in the middle and how. Passing, never saved. */
export type DeskPosition = {
  readonly item: ItemId | undefined;
  /** Ordinal of the page in the middle. */
  readonly page: number;
  /** The place jumped to, until the reviewer moves on. */
  readonly cited: Citation | undefined;
  readonly zoom: Zoom;
  /** Turn for looking only; belongs to the page looked at. */
  readonly turn: Turn;
  readonly drawing: boolean;
  /** Lines chosen with the keyboard while looking for a place. */
  readonly picked: PickedLines | undefined;
  /** Places left behind by jumps, latest last; `ahead` those come back from, next first. */
  readonly behind: readonly Place[];
  readonly ahead: readonly Place[];
};

/** Where one was, to come back to. */
export type Place = Pick<DeskPosition, 'page' | 'cited'>;

export type Move =
  | { readonly to: 'item'; readonly item: ItemId; readonly citations: readonly Citation[] }
  | { readonly to: 'citation'; readonly citation: Citation }
  | { readonly to: 'next-citation' | 'previous-citation'; readonly among: readonly Citation[] }
  | { readonly to: 'page'; readonly page: number; readonly pages: number }
  /** The hand scrolled on to it: no jump. */
  | { readonly to: 'passing'; readonly page: number }
  | { readonly to: 'back' | 'forward' }
  | { readonly to: 'zoom'; readonly zoom: Zoom }
  | { readonly to: 'turned' }
  | { readonly to: 'drawing'; readonly drawing: boolean }
  | { readonly to: 'picked'; readonly picked: PickedLines };

export const startingPosition: DeskPosition = {
  item: undefined,
  page: 1,
  cited: undefined,
  zoom: 'width',
  turn: 0,
  drawing: false,
  picked: undefined,
  behind: [],
  ahead: [],
};

/** Places remembered for going back. */
const DEPTH = 100;

/** Opening an item goes to the first place it cites; where it cites none, the page stays. */
export function moved(position: DeskPosition, move: Move): DeskPosition {
  switch (move.to) {
    case 'item': {
      const opened = { ...position, item: move.item, cited: undefined, drawing: false, picked: undefined };
      const [first] = move.citations;
      return first ? jumped(opened, first) : opened;
    }
    case 'citation':
      return jumped(position, move.citation);
    case 'next-citation':
    case 'previous-citation': {
      const next = neighbour(move.among, position.cited, move.to === 'next-citation' ? 1 : -1);
      return next ? jumped(position, next) : position;
    }
    case 'page': {
      const page = Math.min(move.pages, Math.max(1, Math.round(move.page)));
      if (Number.isNaN(page) || page === position.page) return position;
      const leaf = Math.abs(page - position.page) === 1;
      return { ...(leaf ? position : remembering(position)), page, cited: undefined, picked: undefined, turn: 0 };
    }
    case 'passing':
      return move.page === position.page
        ? position
        : { ...position, page: move.page, cited: undefined, picked: undefined, turn: 0 };
    case 'back': {
      const place = position.behind.at(-1);
      if (place === undefined) return position;
      const ahead = [placeOf(position), ...position.ahead];
      return { ...position, ...place, picked: undefined, turn: 0, behind: position.behind.slice(0, -1), ahead };
    }
    case 'forward': {
      const [place, ...ahead] = position.ahead;
      if (place === undefined) return position;
      return {
        ...position,
        ...place,
        picked: undefined,
        turn: 0,
        behind: [...position.behind, placeOf(position)],
        ahead,
      };
    }
    case 'zoom':
      return { ...position, zoom: move.zoom };
    case 'turned':
      return { ...position, turn: addTurns(position.turn, 90) };
    case 'drawing':
      return { ...position, drawing: move.drawing, picked: undefined };
    case 'picked':
      return { ...position, drawing: true, picked: move.picked };
  }
}

const placeOf = ({ page, cited }: DeskPosition): Place => ({ page, cited });

/** A jump leaves a trace, and ends what lay ahead. */
const remembering = (position: DeskPosition): DeskPosition => ({
  ...position,
  behind: [...position.behind.slice(1 - DEPTH), placeOf(position)],
  ahead: [],
});

const jumped = (position: DeskPosition, cited: Citation): DeskPosition => ({
  ...(cited.page === position.page ? position : remembering(position)),
  cited,
  picked: undefined,
  page: cited.page,
  turn: cited.page === position.page ? position.turn : 0,
});

/** Round the end; from nowhere, the first (or last). */
function neighbour(among: readonly Citation[], from: Citation | undefined, step: 1 | -1): Citation | undefined {
  const at = from ? among.findIndex((citation) => samePlace(citation, from)) : -1;
  if (at < 0) return step > 0 ? among[0] : among.at(-1);
  return among[(at + step + among.length) % among.length];
}
