import type { Box, Turn } from '../../model/geometry';
import type { SealSighting } from '../../model/page';
import type { PageText, Rule, TextLine } from '../../model/page-text';
import type { Grey } from '../prepare/grey';
import { addTurns, turnBox, undoTurn } from '../prepare/turn';
import { findInk } from './find-ink';
import { heldInSpot } from './held-in-spot';
import { signingSpots } from './signing-spots';

type Words = { readonly lines: readonly TextLine[]; readonly rules: readonly Rule[] };

/** What stands where a page is signed, by its picture `grey`, which `turn` made upright; seals stand as `look` turned it. */
export function lookAtSigning(
  grey: Grey,
  turn: Turn,
  { lines, rules }: Words,
  look: { readonly turn: Turn; readonly seals: readonly SealSighting[] },
): Required<Pick<PageText, 'ink' | 'signing'>> {
  const seals = look.seals.map(({ box }): Box => turnBox(box, addTurns(turn, undoTurn(look.turn))));
  return {
    ink: findInk(grey, lines),
    signing: signingSpots(lines, rules).map((spot) => ({
      words: spot.words,
      label: spot.label,
      box: spot.box,
      holds: heldInSpot(grey, spot, lines, seals),
    })),
  };
}
