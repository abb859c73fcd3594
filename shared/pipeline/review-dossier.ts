import { type CheckContext, runChecks } from '../checks/index';
import { extract, overlayCorrections } from '../extraction/index';
import { auditPages, findForeign, readFolios } from '../intake/index';
import type { Fact } from '../model/fact';
import type { Finding } from '../model/finding';
import type { Instrument } from '../model/instrument';
import type { ReadPage } from '../model/page-text';
import type { Parameters } from '../model/parameter';
import type { Procedure } from '../model/procedure';
import type { ReadDossier } from '../model/read-dossier';
import type { RegionReread } from '../model/region-reread';
import type { ScoringTemplate } from '../model/scoring-template';
import { type Proposal, propose } from '../scoring/index';
import {
  compareCatalogue,
  detectProcedure,
  hasOwnTitles,
  likelyOrder,
  nestedProcedures,
  orderInversions,
  orderTemplates,
  segment,
} from '../segmentation/index';
import { layRereads } from './lay-rereads';

/** What was read, with what people decided about it. */
export type DossierSource = {
  readonly name: string;
  readonly pages: readonly ReadPage[];
  /** A person's word; else detected from the instruments. */
  readonly procedure?: Procedure | undefined;
  /** A person's arrangement of pages into instruments; it replaces the machine's. */
  readonly arrangement?: readonly Instrument[] | null | undefined;
  /** Facts as people see them; they win over what was read. */
  readonly corrections?: readonly Fact[] | undefined;
  /** Parts of pages read again, as chosen by people; they replace what was read there first. */
  readonly rereads?: readonly RegionReread[] | undefined;
  readonly bindingOrder: Parameters['bindingOrder'];
};

/** Pages → instruments → facts, with every correction laid over. Pure: the same source gives the same dossier on every desk. */
export function deriveDossier(source: DossierSource): ReadDossier {
  const { name, corrections = [] } = source;
  const pages = layRereads(source.pages, source.rereads);
  const folios = readFolios(pages);
  const first = source.arrangement ?? segment(pages);
  const procedure = source.procedure ?? detectProcedure(first, pages);
  const instruments = source.arrangement ?? (hasOwnTitles(procedure) ? segment(pages, procedure) : first);
  const facts = overlayCorrections(extract(instruments, pages), corrections);
  const foreign = findForeign({ pages, instruments, facts });
  const flags = [...auditPages(pages, folios), ...foreign].sort((a, b) => a.page - b.page);
  const catalogueDifferences = differences(facts, instruments, folios);
  return {
    name,
    procedure,
    nested: nestedProcedures(instruments, procedure),
    pages,
    folios,
    flags,
    instruments,
    facts,
    ...(catalogueDifferences !== undefined && { catalogueDifferences }),
    orderInversions: orderInversions(
      instruments,
      orderOf(source.bindingOrder, procedure) ?? likelyOrder(instruments, procedure),
    ),
  };
}

/** Dossier → findings → one proposal for each item of the standard. */
export function examine(
  dossier: ReadDossier,
  template: ScoringTemplate,
  context: CheckContext,
): { readonly findings: readonly Finding[]; readonly proposals: readonly Proposal[] } {
  const findings = runChecks(dossier, context);
  return { findings, proposals: propose(template, findings) };
}

function differences(
  facts: readonly Fact[],
  instruments: readonly Instrument[],
  folios: readonly (string | undefined)[],
) {
  const rows = facts.flatMap((fact) => (fact.field === 'catalogue' && fact.state === 'read' ? fact.value : []));
  return rows.length === 0 ? undefined : compareCatalogue(rows, instruments, folios);
}

/** The order a place prescribes is that of its penalty dossiers. */
const orderOf = (wanted: Parameters['bindingOrder'], procedure: Procedure) =>
  procedure === 'licence' ? undefined : orderTemplates.find(({ id }) => id === wanted);
