import type { DossierResult } from '../model/campaign-results';
import type { ItemId } from '../model/ids';
import type { Points } from '../model/points';

/** One item as the agency and the panel each saw it; unset where one of them took nothing off. */
export type ItemBeside = {
  readonly item: ItemId;
  readonly title: string;
  readonly self: Points | undefined;
  readonly panel: Points | undefined;
  /** What the panel wrote, else what the self-check did. */
  readonly words: string;
};

export type DossierBeside = {
  readonly result: DossierResult;
  readonly self: NonNullable<DossierResult['self']>;
  /** Self-score over the panel's, in points: more than 0 where the agency thought better of itself. */
  readonly above: Points;
  /** Where they differ first; undefined where the self-score told no items. */
  readonly items: readonly ItemBeside[] | undefined;
};

/** 自评与评查对照, the most overrated first: only dossiers that have both. */
export const selfBesidePanel = (all: readonly DossierResult[]): readonly DossierBeside[] =>
  all
    .flatMap((result): readonly DossierBeside[] =>
      result.self === undefined
        ? []
        : [
            {
              result,
              self: result.self,
              above: (result.self.score - result.score) as Points,
              items: result.self.costs && itemsBeside(result, result.self.costs),
            },
          ],
    )
    .toSorted((a, b) => b.above - a.above);

function itemsBeside(
  { problems }: DossierResult,
  costs: NonNullable<NonNullable<DossierResult['self']>['costs']>,
): readonly ItemBeside[] {
  const byItem = new Map<ItemId, ItemBeside>();
  for (const { item, title, deduction, words } of problems)
    byItem.set(item, { item, title, self: undefined, panel: deduction, words });
  for (const { item, title, deduction, words } of costs) {
    const held = byItem.get(item);
    byItem.set(item, held ? { ...held, self: deduction } : { item, title, self: deduction, panel: undefined, words });
  }
  const differs = ({ self, panel }: ItemBeside): number => (self === panel ? 0 : 1);
  return [...byItem.values()].toSorted((a, b) => differs(b) - differs(a));
}
