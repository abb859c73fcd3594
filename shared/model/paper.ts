/** A page-shaped document, free of any file format. Word, preview and print are all drawn from it. */
export type Paper = {
  readonly title: string;
  readonly page: { readonly size: 'A4'; readonly orientation: 'portrait' | 'landscape' };
  /** Small line at the foot: template name, version, digest. */
  readonly footer: string;
  readonly blocks: readonly Block[];
};

export type Align = 'left' | 'center' | 'right';

export type Cell = {
  readonly text: string;
  readonly align?: Align;
  readonly bold?: boolean;
  readonly span?: number;
};

export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly align?: Align; readonly indent?: boolean }
  /** Labelled values, two pairs a row. */
  | { readonly kind: 'pairs'; readonly pairs: readonly { readonly label: string; readonly value: string }[] }
  /** `widths` are millimetres and sum to the width between the margins; the head row repeats on each page. */
  | {
      readonly kind: 'table';
      readonly widths: readonly number[];
      readonly head: readonly Cell[];
      readonly rows: readonly (readonly Cell[])[];
    }
  /** Space to sign: one box per signer, side by side. */
  | { readonly kind: 'signatures'; readonly signers: readonly string[]; readonly date: string }
  | { readonly kind: 'page-break' };
