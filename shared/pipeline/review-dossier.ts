import { type CheckContext, runChecks } from '../checks/index';
import { overlayCorrections } from '../extraction/index';
import { findForeign } from '../intake/index';
import type { Fact } from '../model/fact';
import type { Finding } from '../model/finding';
import type { Parameters } from '../model/parameter';
import type { ReadDossier } from '../model/read-dossier';
import type { ScoringTemplate } from '../model/scoring-template';
import { type PagePlace, samePage } from '../model/vouched-page';
import { type Proposal, propose } from '../scoring/index';
import { nestedProcedures, orderFor, orderInversions } from '../segmentation/index';
import { differences, type Layout, type LayoutSource, layOut } from './lay-out';
import { layRereads } from './lay-rereads';

/** What was read, with what people decided about it. */
export type DossierSource = LayoutSource & {
  readonly name: string;
  /** Facts as people see them; they win over what was read. */
  readonly corrections?: readonly Fact[] | undefined;
  /** Pages one reviewer vouched for: the dossier is then judged for that reviewer alone. */
  readonly vouched?: readonly PagePlace[] | undefined;
  /** Names of scans that broke off. */
  readonly incomplete?: readonly string[] | undefined;
  readonly bindingOrder: Parameters['bindingOrder'];
};

/**
 * Pages → instruments → facts, with every correction laid over. Pure: the same source gives the same dossier on every desk.
 * A layout kept from before, of the same source, spares the work of reading the pages again.
 */
export function deriveDossier(source: DossierSource, layout: Layout = layOut(source)): ReadDossier {
  const { name, corrections = [], vouched: places = [] } = source;
  const { procedure, instruments, folios } = layout;
  const pages = layRereads(source.pages, source.rereads);
  const vouched = pages.filter((page) => places.some((place) => samePage(place, page))).map(({ ordinal }) => ordinal);
  const facts = overlayCorrections(layout.facts, corrections);
  const foreign = findForeign({ pages, instruments, facts });
  const flags = [...layout.flags, ...foreign].sort((a, b) => a.page - b.page);
  const catalogueDifferences = corrections.some(({ field }) => field === 'catalogue')
    ? differences(facts, instruments, folios)
    : layout.catalogueDifferences;
  return {
    name,
    procedure,
    nested: nestedProcedures(instruments, procedure),
    pages,
    ...(vouched.length > 0 && { vouched }),
    ...(source.incomplete !== undefined && source.incomplete.length > 0 && { incomplete: source.incomplete }),
    folios,
    flags,
    instruments,
    facts,
    ...(catalogueDifferences !== undefined && { catalogueDifferences }),
    orderInversions: orderInversions(instruments, orderFor(instruments, procedure, source.bindingOrder)),
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
