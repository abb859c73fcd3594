/** A workbook, free of any file format. */
export type Sheet = { readonly name: string; readonly tables: readonly SheetTable[] };

export type SheetTable = {
  /** Name of the tab, at most 31 characters, none of : \ / ? * [ ] */
  readonly tab: string;
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetValue[])[];
};

/** `width` in characters of the default font. */
export type SheetColumn = {
  readonly title: string;
  readonly width: number;
  readonly kind: 'text' | 'integer' | 'points' | 'date';
  readonly wrap?: boolean;
};

export type SheetValue = string | number | undefined;
