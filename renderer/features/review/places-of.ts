import { whereToLook } from '#shared/checks/index';
import { type Citation, distinctPlaces } from '#shared/model/citation';
import type { Instrument } from '#shared/model/instrument';
import { isBonus } from '#shared/model/scoring-template';
import { type DeskLine, deciding } from './desk-lines';
import type { Draft } from './draft';

/**
 * Every place the open item sends to, in the order they are gone through: what the machine decided by, what else it saw, what the
 * person took; for what only a person can judge, the papers to look into.
 */
export function placesOf(
  line: DeskLine,
  draft: Draft | undefined,
  instruments: readonly Instrument[],
): readonly Citation[] {
  const { proposal, mark, target } = line;
  const { findings } = proposal;
  return distinctPlaces([
    ...deciding(proposal).flatMap(({ citations }) => citations),
    ...findings.flatMap(({ citations }) => citations),
    ...((draft ?? mark)?.citations ?? []),
    ...(findings.length === 0 && !isBonus(target) ? whereToLook(target, instruments) : []),
  ]);
}
