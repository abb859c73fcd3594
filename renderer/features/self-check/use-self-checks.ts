import { useMemo } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { type DossierRow, useLive } from '#renderer/storage/index.ts';
import type { DossierId, ReviewerName } from '#shared/model/ids';
import type { ScoringTemplate, TemplateRef } from '#shared/model/scoring-template';
import type { SelfCheck, SelfScore } from '#shared/model/self-check';
import { selfCheck } from '#shared/pipeline/index';

/** One dossier of the library as self-checking sees it; `check` is undefined until it was read. */
export type CheckedDossier = {
  readonly id: DossierId;
  readonly name: string;
  readonly check: SelfCheck | undefined;
  /** As handed in before. */
  readonly handedIn: SelfScore | undefined;
  /** What the panel gave on this desk, once a review was concluded. */
  readonly panel: { readonly score: number; readonly grade: string } | undefined;
};

/** Every dossier of the library against its standard, or against the one chosen for its procedure. */
export function useSelfChecks(standard: string | undefined, by: ReviewerName): readonly CheckedDossier[] | undefined {
  const { store, templates } = useServices();
  const held = useLive(async () => {
    const [dossiers, progress, concluded] = await Promise.all([
      store.dossiers(),
      store.allProgress(),
      store.concludedReviews(),
    ]);
    const derivedOf = new Map(progress.map((row) => [row.dossier, row.derived]));
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
        const reviews = concluded.filter((review) => review.dossier === dossier.id);
        const panel = reviews.toSorted((a, b) => (a.concluded!.at < b.concluded!.at ? -1 : 1)).at(-1)?.concluded;
        return { dossier, derived, findings, instruments, facts, audit, marks, panel };
      }),
    );
  }, [store, by]);

  return useMemo(
    () =>
      held?.map(({ dossier, derived, findings, instruments, facts, audit, marks, panel }): CheckedDossier => {
        const loaded = derived && standardOf(templates, standard, derived);
        const check =
          loaded &&
          selfCheck({
            dossier: {
              name: dossier.name,
              procedure: loaded.template.procedure,
              pages: [],
              folios: audit?.folios ?? [],
              flags: [],
              instruments,
              facts,
            },
            template: loaded.template,
            templateRef: loaded.ref,
            findings,
            marks,
          });
        return { id: dossier.id, name: dossier.name, check, handedIn: selfScoreOf(dossier), panel };
      }),
    [held, templates, standard],
  );
}

const selfScoreOf = ({ selfScore }: DossierRow): SelfScore | undefined => selfScore;

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
