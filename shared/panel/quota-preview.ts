import type { DossierId } from '../model/ids';

/** A dossier's result, as a quota on 优秀 looks at it. */
export type Ranked = { readonly dossier: DossierId; readonly score: number; readonly grade: string };

export type QuotaPreview = {
  /** How many may be 优秀. */
  readonly places: number;
  /** Those that keep it, the best first. */
  readonly within: readonly Ranked[];
  /** Those the quota would put down. */
  readonly beyond: readonly Ranked[];
  /** Set where the line falls between equal scores: people decide, never the order of arrival. */
  readonly tied: readonly Ranked[];
};

/** What a quota on 优秀 would do. It shows, and changes nothing. `percent` of all dossiers, rounded down. */
export function quotaPreview(all: readonly Ranked[], percent: number): QuotaPreview {
  const places = Math.floor((all.length * percent) / 100);
  const excellent = all.filter(({ grade }) => grade === 'excellent').toSorted((a, b) => b.score - a.score);
  if (excellent.length <= places) return { places, within: excellent, beyond: [], tied: [] };
  const line = places === 0 ? Number.POSITIVE_INFINITY : excellent[places - 1]!.score;
  const atLine = excellent.filter(({ score }) => score === line);
  const above = excellent.filter(({ score }) => score > line);
  const splits = above.length + atLine.length > places;
  return {
    places,
    within: splits ? above : excellent.slice(0, places),
    beyond: excellent.filter(({ score }) => score < line),
    tied: splits ? atLine : [],
  };
}
