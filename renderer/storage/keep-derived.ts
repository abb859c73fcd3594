import type { Fact } from '#shared/model/fact';
import type { Finding } from '#shared/model/finding';
import type { DossierId } from '#shared/model/ids';
import type { Instrument } from '#shared/model/instrument';
import type { Proposal } from '#shared/scoring/index';
import { derivedTables, type ViewDatabase } from './database';
import type { AuditRow, DerivedSummary } from './rows';

export type Derived = {
  readonly instruments: readonly Instrument[];
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly proposals: readonly Proposal[];
  readonly audit: Omit<AuditRow, 'dossier'>;
  readonly summary: DerivedSummary;
};

/** Replaces what was derived for a dossier, at once. */
export async function keepDerived(view: ViewDatabase, dossier: DossierId, derived: Derived): Promise<void> {
  const tables = [...derivedTables.map((name) => view[name]), view.progress];
  await view.transaction('rw', tables, async () => {
    for (const name of derivedTables) await view[name].where('dossier').equals(dossier).delete();
    await view.audits.put({ ...derived.audit, dossier });
    await view.instruments.bulkPut(derived.instruments.map((instrument) => ({ ...instrument, dossier })));
    await view.facts.bulkPut(
      derived.facts.map((fact) => ({ dossier, instrument: fact.instrument, field: fact.field, fact })),
    );
    await view.findings.bulkPut(derived.findings.map((finding) => ({ dossier, check: finding.check, finding })));
    await view.proposals.bulkPut(derived.proposals.map((proposal) => ({ dossier, item: proposal.item, proposal })));
    await view.progress.update(dossier, { derived: derived.summary });
  });
}
