import type { Table } from 'dexie';
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

/** Replaces what was derived for a dossier, at once. Rows that stay as they are are not written: a new law changes few of them. */
export async function keepDerived(view: ViewDatabase, dossier: DossierId, derived: Derived): Promise<void> {
  const { audit, instruments, facts, findings, proposals, summary } = derived;
  const tables = [...derivedTables.map((name) => view[name]), view.progress];
  await view.transaction('rw', tables, async () => {
    await Promise.all([
      replace(view.audits, dossier, [{ ...audit, dossier }]),
      replace(
        view.instruments,
        dossier,
        instruments.map((instrument) => ({ ...instrument, dossier })),
      ),
      replace(
        view.facts,
        dossier,
        facts.map((fact) => ({ dossier, instrument: fact.instrument, field: fact.field, fact })),
      ),
      replace(
        view.findings,
        dossier,
        findings.map((finding) => ({ dossier, check: finding.check, finding })),
      ),
      replace(
        view.proposals,
        dossier,
        proposals.map((proposal) => ({ dossier, item: proposal.item, proposal })),
      ),
    ]);
    await view.progress.update(dossier, { derived: summary });
  });
}

/** Leaves exactly these rows of the dossier in the table. */
async function replace<Row, Key>(table: Table<Row, Key>, dossier: DossierId, rows: readonly Row[]): Promise<void> {
  const named = (row: Row) => JSON.stringify(keyIn(table, row));
  const before = await table.where('dossier').equals(dossier).toArray();
  const stored = new Map(before.map((row) => [named(row), JSON.stringify(row)]));
  const kept = new Set(rows.map(named));
  const gone = before.filter((row) => !kept.has(named(row))).map((row) => keyIn(table, row));
  const changed = rows.filter((row) => stored.get(named(row)) !== JSON.stringify(row));
  if (gone.length > 0) await table.bulkDelete(gone);
  if (changed.length > 0) await table.bulkPut(changed);
}

/** The primary key as the row itself bears it. */
function keyIn<Row, Key>({ schema }: Table<Row, Key>, row: Row): Key {
  const { keyPath } = schema.primKey;
  const part = (name: string) => row[name as keyof Row];
  return (Array.isArray(keyPath) ? keyPath.map(part) : part(keyPath ?? '')) as Key;
}
