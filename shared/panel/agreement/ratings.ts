import type { ItemId } from '../../model/ids';
import type { ScoringTemplate } from '../../model/scoring-template';
import type { Verdict } from '../../model/verdict';
import { targetsOf } from '../divergences';
import type { ReaderReview } from '../locked';
import type { Unit } from './coefficients';

/** Item by item, one unit per dossier on which at least two readers spoke. */
export function unitsByItem(
  template: ScoringTemplate,
  dossiers: readonly (readonly ReaderReview[])[],
): ReadonlyMap<ItemId, readonly Unit<Verdict>[]> {
  const units = new Map<ItemId, Unit<Verdict>[]>(targetsOf(template).map(({ id }) => [id, []]));
  for (const reviews of dossiers) {
    const said = new Map<ItemId, Map<string, Verdict>>();
    for (const { reviewer, marks } of reviews) {
      for (const { item, verdict } of marks) said.set(item, (said.get(item) ?? new Map()).set(reviewer, verdict));
    }
    for (const [item, unit] of said) if (unit.size > 1) units.get(item)?.push(unit);
  }
  return units;
}
