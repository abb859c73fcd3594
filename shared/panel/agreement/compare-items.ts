import type { DossierId, ItemId } from '../../model/ids';
import type { Mark } from '../../model/mark';
import type { ScoringTemplate } from '../../model/scoring-template';
import { divergences, targetsOf } from '../divergences';
import type { ReaderReview } from '../locked';
import { type Coefficients, coefficients } from './coefficients';
import { unitsByItem } from './ratings';

/** A dossier whose readers' reviews lie open. */
export type ComparedDossier = {
  readonly dossier: DossierId;
  readonly template: ScoringTemplate;
  readonly reviews: readonly ReaderReview[];
};

/** One item over several dossiers: how well readers agree on it, and what each said. */
export type ItemComparison = {
  readonly item: ItemId;
  readonly title: string;
  readonly agreement: Coefficients;
  /** By dossier; marks in the order of its readers, undefined where one left the item out. */
  readonly said: readonly {
    readonly dossier: DossierId;
    readonly split: boolean;
    readonly marks: readonly (Mark | undefined)[];
  }[];
  /** Dossiers on which readers differ, be it only in the deduction. */
  readonly splits: number;
};

/** Item by item, the most divided first, then in the standard's order. */
export function compareItems(dossiers: readonly ComparedDossier[]): readonly ItemComparison[] {
  const standards = [...new Set(dossiers.map(({ template }) => template))];
  return standards
    .flatMap((template) =>
      ofStandard(
        template,
        dossiers.filter((each) => each.template === template),
      ),
    )
    .toSorted((a, b) => b.splits - a.splits || (a.agreement.percent ?? 1) - (b.agreement.percent ?? 1));
}

function ofStandard(template: ScoringTemplate, dossiers: readonly ComparedDossier[]): readonly ItemComparison[] {
  const units = unitsByItem(
    template,
    dossiers.map(({ reviews }) => reviews),
  );
  const divided = dossiers.map(({ reviews }) => new Set(divergences(template, reviews).map(({ item }) => item)));
  return targetsOf(template).map(({ id, title }) => {
    const said = dossiers.map(({ dossier, reviews }, at) => ({
      dossier,
      split: divided[at]!.has(id),
      marks: reviews.map(({ marks }) => marks.find(({ item }) => item === id)),
    }));
    const splits = said.filter(({ split }) => split).length;
    return { item: id, title, agreement: coefficients(units.get(id) ?? []), said, splits };
  });
}

/** All items of all dossiers together. */
export const overallAgreement = (dossiers: readonly ComparedDossier[]): Coefficients =>
  coefficients(
    [...new Set(dossiers.map(({ template }) => template))].flatMap((template) =>
      [
        ...unitsByItem(
          template,
          dossiers.filter((each) => each.template === template).map(({ reviews }) => reviews),
        ).values(),
      ].flat(),
    ),
  );
