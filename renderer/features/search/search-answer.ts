import type { Box } from '#shared/model/geometry';
import type { DossierId } from '#shared/model/ids';
import type { PageHit } from '#shared/search/index';

export type Question = {
  /** As typed. */
  readonly typed: string;
  /** Only in this dossier; else in the whole library. */
  readonly within: DossierId | undefined;
};

/** A page that holds what was asked; `hits` counts the places on it and `slips` signs of the best that only resemble it. */
export type FoundPage = {
  readonly dossier: DossierId;
  readonly name: string;
  /** Title of the instrument the page belongs to, where one is known. */
  readonly instrument: string | undefined;
  /** Ordinal in the dossier. */
  readonly page: number;
  readonly hits: number;
  readonly boxes: readonly Box[];
  readonly slips: number;
  readonly snippet: PageHit['snippet'];
};

/** `more` where the search stopped before the end; `searched` counts pages. */
export type SearchAnswer = {
  readonly found: readonly FoundPage[];
  readonly more: boolean;
  readonly searched: number;
};
