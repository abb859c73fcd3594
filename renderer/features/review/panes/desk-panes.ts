import { type DeskPosition, type Move, moved, startingPosition } from '../desk-position';

/** One or two panes of pages; keys and jumps go to the one in hand. The open item is the same for both. */
export type DeskPanes = {
  readonly panes: readonly [DeskPosition] | readonly [DeskPosition, DeskPosition];
  readonly hand: 0 | 1;
};

export type PanesMove =
  | Move
  | { readonly to: 'hand'; readonly hand: 0 | 1 }
  /** A second pane beside the first, or back to one; the second opens where the first stands. */
  | { readonly to: 'split' }
  /** A move of this pane, whichever is in hand. */
  | { readonly to: 'in'; readonly pane: 0 | 1; readonly move: Move }
  /** A move of the pane that is not in hand; opens it where there is none. */
  | { readonly to: 'beside'; readonly move: Move };

export const onePane: DeskPanes = { panes: [startingPosition], hand: 0 };

export function movedPanes(desk: DeskPanes, move: PanesMove): DeskPanes {
  const { panes, hand } = desk;
  switch (move.to) {
    case 'hand':
      return move.hand < panes.length && move.hand !== hand ? { ...desk, hand: move.hand } : desk;
    case 'split':
      return panes.length === 2 ? { panes: [panes[hand]!], hand: 0 } : split(desk);
    case 'in': {
      const pane = panes[move.pane];
      return pane === undefined ? desk : withPane(desk, move.pane, moved(pane, move.move));
    }
    case 'beside': {
      const two = panes.length === 2 ? desk : split(desk);
      const other = two.hand === 0 ? 1 : 0;
      return withPane(two, other, moved(two.panes[other]!, move.move));
    }
    case 'item':
      return sharing(withPane(desk, hand, moved(panes[hand]!, move)));
    default:
      return withPane(desk, hand, moved(panes[hand]!, move));
  }
}

const split = ({ panes: [first], hand }: DeskPanes): DeskPanes => ({
  panes: [first, { ...first, behind: [], ahead: [], drawing: false }],
  hand,
});

function withPane(desk: DeskPanes, at: 0 | 1, pane: DeskPosition): DeskPanes {
  const [first, second] = desk.panes;
  if (desk.panes[at] === pane) return desk;
  if (second === undefined) return { ...desk, panes: [pane] };
  return { ...desk, panes: at === 0 ? [pane, second] : [first, pane] };
}

/** The pane not in hand learns which item is open, and stays where it is. */
function sharing(desk: DeskPanes): DeskPanes {
  const { item } = desk.panes[desk.hand]!;
  const other = desk.hand === 0 ? 1 : 0;
  const pane = desk.panes[other];
  return pane === undefined ? desk : withPane(desk, other, { ...pane, item, drawing: false });
}
