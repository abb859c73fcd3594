/** What a page says as one would copy it: a paragraph, or a table or form with its rows of cells. */
export type Passage =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };
