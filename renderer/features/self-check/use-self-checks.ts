import { useMemo } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useLive } from '#renderer/storage/index.ts';
import type { DossierId, ReviewerName } from '#shared/model/ids';
import type { ScoringTemplate, TemplateRef } from '#shared/model/scoring-template';
import type { SelfCheck, SelfScore } from '#shared/model/self-check';
import { headFacts } from '#shared/outputs/index';
import { selfCheck } from '#shared/pipeline/index';

/** One dossier of the library as self-checking sees it; `check` is undefined until it was read. */
export type CheckedDossier = {
  readonly id: DossierId;
  readonly name: string;
  /** As the instruments name it; empty where they do not. */
  readonly agency: string;
  readonly check: SelfCheck | undefined;
  /** The standard it was checked against. */
  readonly template: ScoringTemplate | undefined;
  /** As settled on before. */
  readonly handedIn: SelfScore | undefined;
};

/** Every dossier of the library against its standard, or against the one chosen for its procedure. */
export function useSelfChecks(standard: string | undefined, by: ReviewerName): readonly CheckedDossier[] | undefined {
  const { store, templates } = useServices();
  const held = useLive(async () => {
    const [dossiers, progress] = await Promise.all([store.dossiers(), store.allProgress()]);
    // What rests on somebody else's look at unread pages is judged afresh before it is shown.
    const own = progress.filter(({ derived }) => derived?.vouchedBy === undefined || derived.vouchedBy === by);
    const derivedOf = new Map(own.map((row) => [row.dossier, row.derived]));
    return Promise.all(
      dossiers.map(async (dossier) => {
        const derived = derivedOf.get(dossier.id);
        const [findings, instruments, facts, audit, marks] =
          derived === undefined
            ? [[], [], [], undefined, []]
            : await Promise.all([
                store.findings(dossier.id),
                store.instruments(dossier.id),
                store.facts(dossier.id),
                store.audit(dossier.id),
                store.marks(dossier.id, by),
              ]);
        return { dossier, derived, findings, instruments, facts, audit, marks };
      }),
    );
  }, [store, by]);

  return useMemo(
    () =>
      held?.map(({ dossier, derived, findings, instruments, facts, audit, marks }): CheckedDossier => {
        const { id, name, selfScore: handedIn } = dossier;
        const loaded = derived && standardOf(templates, standard, derived);
        if (loaded === undefined) return { id, name, agency: '', check: undefined, template: undefined, handedIn };
        const { template, ref: templateRef } = loaded;
        const { procedure } = template;
        const folios = audit?.folios ?? [];
        const read = { name, procedure, pages: [], folios, flags: [], instruments, facts };
        const check = selfCheck({ dossier: read, template, templateRef, findings, marks });
        return { id, name, agency: headFacts(read).agency, check, template, handedIn };
      }),
    [held, templates, standard],
  );
}

type Loaded = { readonly template: ScoringTemplate; readonly ref: TemplateRef };

/** The standard chosen, where it is for this kind of dossier; else the one the dossier was checked against. */
function standardOf(
  templates: {
    readonly all: readonly Loaded[];
    find(ref: Pick<TemplateRef, 'id' | 'version'>): Loaded | undefined;
  },
  standard: string | undefined,
  derived: { readonly procedure: string; readonly template: TemplateRef | undefined },
): Loaded | undefined {
  const chosen = templates.all.find(({ template }) => template.id === standard);
  if (chosen !== undefined && chosen.template.procedure === derived.procedure) return chosen;
  return derived.template && templates.find(derived.template);
}
