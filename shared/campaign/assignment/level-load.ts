import type { Assignment } from '../../model/campaign';
import type { DossierId, ReviewerName } from '../../model/ids';

/** A panel that may read a dossier, with those of it who may. */
export type Choice = { readonly panel: string; readonly readers: readonly ReviewerName[] };

/**
 * Moves dossiers from the loaded to the idle of the same panel, one reader at a time, until no move makes the load more
 * even. Every move lowers the sum of squares, so it ends.
 */
export function levelled(
  made: ReadonlyMap<DossierId, Assignment>,
  choices: ReadonlyMap<DossierId, readonly Choice[]>,
  given: ReadonlyMap<ReviewerName, number>,
): ReadonlyMap<DossierId, Assignment> {
  const assignments = new Map(made);
  const load = new Map(given);
  for (let moved = true; moved; ) {
    moved = false;
    for (const [dossier, assignment] of assignments) {
      const may = choices.get(dossier)!.find(({ panel }) => panel === assignment.panel)!.readers;
      const heavy = assignment.readers.reduce((a, b) => (load.get(b)! > load.get(a)! ? b : a));
      const idle = may
        .filter((reader) => !assignment.readers.includes(reader))
        .reduce<ReviewerName | undefined>(
          (a, b) => (a === undefined || load.get(b)! < load.get(a)! ? b : a),
          undefined,
        );
      if (idle === undefined || load.get(heavy)! - load.get(idle)! < 2) continue;
      load.set(heavy, load.get(heavy)! - 1);
      load.set(idle, load.get(idle)! + 1);
      const readers = assignment.readers.map((reader) => (reader === heavy ? idle : reader));
      assignments.set(dossier, { ...assignment, readers });
      moved = true;
    }
  }
  return assignments;
}
