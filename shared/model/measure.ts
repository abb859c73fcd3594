import type { ItemId } from './ids';

/** A figure asked for, by a name of its own within its item. */
export type AskedFigure = { readonly name: string; readonly title: string };

/**
 * How an item of a 单位层面清单 is computed from figures. `share`: first ÷ second; `oneFor`: at least one of the first
 * for every `each` of the second; the others compare the figure itself. The limit may be set anew on each list.
 */
export type Measure = {
  readonly item: ItemId;
  readonly title: string;
  readonly kind: 'share' | 'oneFor' | 'atLeast' | 'atMost';
  readonly of: readonly AskedFigure[];
  /** Share 0…1, or the figure itself: 0.05, 5, 40. */
  readonly limit: number;
  /** Where the limit comes from; 待核 where places differ. */
  readonly source: string;
};
