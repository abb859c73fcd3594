import type { Derived } from '#renderer/storage/index.ts';
import type { PlainDate } from '#shared/base/plain-date';
import type { CheckContext } from '#shared/checks/index';
import type { HouseState } from '#shared/journal/index';
import type { ScoringTemplate, TemplateRef } from '#shared/model/scoring-template';
import { type DossierSource, deriveDossier, examine, type Layout } from '#shared/pipeline/index';

/** A standard as loaded, with the reference a review is bound to. */
export type LoadedTemplate = { readonly template: ScoringTemplate; readonly ref: TemplateRef };

/** The standard of a reference: the very text it names, else the one of that id and version. */
export const standardOf = (
  templates: readonly LoadedTemplate[],
  bound: (Pick<TemplateRef, 'id' | 'version'> & Partial<TemplateRef>) | undefined,
): LoadedTemplate | undefined =>
  bound &&
  (templates.find(({ ref }) => ref.sha256 === bound.sha256) ??
    templates.find(({ ref }) => ref.id === bound.id && ref.version === bound.version));

export type DeriveRequest = {
  readonly source: Omit<DossierSource, 'bindingOrder'>;
  /** The standard an open review is bound to; else that of the procedure. */
  readonly bound: TemplateRef | undefined;
  /** Its text, where it is one that does not ship any more. */
  readonly boundText: string | undefined;
  readonly today: PlainDate;
  /** Which local numbers hold. */
  readonly locality: string;
  /** The layout kept from an earlier derivation of the same source, as text. */
  readonly kept: string | undefined;
  /** What people of this library added to the law. */
  readonly law: Pick<HouseState, 'parameters' | 'holidays' | 'statutes'>;
};

/** Pages → instruments, facts, findings and proposals, as the view keeps them. */
export function deriveAll(
  { source, bound }: Pick<DeriveRequest, 'source' | 'bound'>,
  layout: Layout,
  templates: readonly LoadedTemplate[],
  context: CheckContext,
): Derived {
  const dossier = deriveDossier({ ...source, bindingOrder: context.parameters.bindingOrder }, layout);
  const standard =
    standardOf(templates, bound) ??
    templates.find(({ template }) => template.procedure === dossier.procedure) ??
    templates[0];
  const { procedure, instruments, facts, flags, folios } = dossier;
  const { findings, proposals } =
    standard === undefined ? { findings: [], proposals: [] } : examine(dossier, standard.template, context);
  const count = (verdict: string): number => proposals.filter((proposal) => proposal.verdict === verdict).length;
  return {
    instruments,
    facts,
    findings,
    proposals,
    audit: { flags, folios },
    summary: {
      procedure,
      instruments: instruments.length,
      violated: count('violated'),
      undetermined: count('undetermined'),
      template: standard?.ref,
    },
  };
}
