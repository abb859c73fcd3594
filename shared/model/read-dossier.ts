import type { CatalogueDifference } from './catalogue-difference';
import type { Fact } from './fact';
import type { InstrumentId } from './ids';
import type { Instrument } from './instrument';
import type { PageFlag } from './page-audit';
import type { ReadPage } from './page-text';
import type { Procedure } from './procedure';

/** What the river knows of a dossier before any check: corrections by reviewers are already laid over. */
export type ReadDossier = {
  readonly name: string;
  readonly procedure: Procedure;
  /** 卷中卷: other procedures whose papers are bound in, such as 查封 within 处罚; none where undefined. */
  readonly nested?: readonly Procedure[];
  readonly pages: readonly ReadPage[];
  /** Ordinals of pages one reviewer looked at and found nothing to review on (`VouchedPage`); absent where there are none. */
  readonly vouched?: readonly number[];
  /** Files that broke off: what stands on their lost pages nobody knows. */
  readonly incomplete?: readonly string[] | undefined;
  readonly folios: readonly (string | undefined)[];
  readonly flags: readonly PageFlag[];
  readonly instruments: readonly Instrument[];
  readonly facts: readonly Fact[];
  /** 卷内目录 against the pages; undefined where it was not compared (no readable catalogue). */
  readonly catalogueDifferences?: readonly CatalogueDifference[];
  /** For each paper bound too late (`after`) the first it should have come before (`before`); undefined where not compared. */
  readonly orderInversions?: readonly { readonly before: InstrumentId; readonly after: InstrumentId }[];
};
