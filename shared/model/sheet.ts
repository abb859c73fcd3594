/** A workbook, free of any file format. */
export type Sheet = { readonly name: string; readonly tables: readonly SheetTable[] };

export type SheetTable = {
  /** Name of the tab, at most 31 characters, none of : \ / ? * [ ] */
  readonly tab: string;
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetValue[])[];
  /** A last row in bold: sums and averages. Outside the filter. */
  readonly totals?: readonly SheetValue[];
  /** Lines below the table: how the figures were counted. */
  readonly notes?: readonly string[];
  /** Columns that stay in sight beside the head rows. */
  readonly freeze?: number;
  /** `A3` where absent: a ledger of many columns cannot be read on A4. */
  readonly paper?: 'A3' | 'A4';
  /** Below everything. */
  readonly pictures?: readonly SheetPicture[];
};

/** `width` in characters of the default font. `percent` holds 0.52 and shows 52.0%. */
export type SheetColumn = {
  readonly title: string;
  readonly width: number;
  readonly kind: 'text' | 'integer' | 'points' | 'decimal' | 'percent' | 'date';
  readonly wrap?: boolean;
};

export type SheetValue = string | number | undefined;

/** Millimetres. */
export type SheetPicture = {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly title: string;
};
