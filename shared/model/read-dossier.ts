import type { Fact } from './fact';
import type { Instrument } from './instrument';
import type { PageFlag } from './page-audit';
import type { ReadPage } from './page-text';
import type { Procedure } from './procedure';

/** What the river knows of a dossier before any check: corrections by reviewers are already laid over. */
export type ReadDossier = {
  readonly name: string;
  readonly procedure: Procedure;
  readonly pages: readonly ReadPage[];
  readonly folios: readonly (string | undefined)[];
  readonly flags: readonly PageFlag[];
  readonly instruments: readonly Instrument[];
  readonly facts: readonly Fact[];
};
