import type { InstrumentId } from './ids';

/** Where 卷内目录 and the bound papers disagree. `row` counts the catalogue's rows from 0; folios are as printed. */
export type CatalogueDifference =
  /** A paper no row names. */
  | { readonly kind: 'unlisted'; readonly instrument: InstrumentId }
  /** A row for which no paper was found. */
  | { readonly kind: 'missing'; readonly row: number; readonly title: string }
  /** The paper is there, on other pages than the row says. */
  | {
      readonly kind: 'pages';
      readonly row: number;
      readonly instrument: InstrumentId;
      readonly listed: FolioRange;
      readonly found: FolioRange;
    }
  /** The paper on the listed pages bears another title. */
  | {
      readonly kind: 'title';
      readonly row: number;
      readonly instrument: InstrumentId;
      readonly listed: string;
      readonly found: string;
    };

export type FolioRange = { readonly from: number; readonly to: number };
