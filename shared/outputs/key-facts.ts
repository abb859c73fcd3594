import type { Field, FieldTypes } from '../model/fact';
import type { InstrumentKind } from '../model/instrument';
import type { ReadDossier } from '../model/read-dossier';

/** The value of a field where it was read, looking through kinds of instrument in the order given. */
export function firstRead<F extends Field>(
  { instruments, facts }: ReadDossier,
  field: F,
  kinds: readonly InstrumentKind[],
): FieldTypes[F] | undefined {
  for (const kind of kinds) {
    for (const { id } of instruments.filter((instrument) => instrument.kind === kind)) {
      const fact = facts.find((each) => each.instrument === id && each.field === field);
      if (fact?.state === 'read') return fact.value as FieldTypes[F];
    }
  }
  return undefined;
}

/** What the head of every paper about a dossier says of it; empty where nothing was read. */
export function headFacts(dossier: ReadDossier): {
  readonly agency: string;
  readonly number: string;
  readonly party: string;
  readonly cause: string;
} {
  return {
    agency:
      firstRead(dossier, 'agency', ['penalty-decision', 'prior-notice', 'dossier-cover', 'filing-approval']) ?? '',
    number: firstRead(dossier, 'number', ['penalty-decision', 'dossier-cover']) ?? '',
    party: firstRead(dossier, 'party', ['penalty-decision', 'prior-notice', 'filing-approval', 'dossier-cover']) ?? '',
    cause:
      firstRead(dossier, 'cause', ['dossier-cover', 'filing-approval', 'investigation-report', 'penalty-decision']) ??
      '',
  };
}
