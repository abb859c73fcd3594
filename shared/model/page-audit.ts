/** What page audit noticed about one page. Flagged for a person, never removed. */
export type PageFlag =
  | { readonly kind: 'blank'; readonly page: number }
  | { readonly kind: 'turned'; readonly page: number; readonly turn: 90 | 180 | 270 }
  | { readonly kind: 'skewed'; readonly page: number; readonly degrees: number }
  | { readonly kind: 'repeated'; readonly page: number; readonly of: number }
  | { readonly kind: 'illegible'; readonly page: number; readonly legibility: number }
  | { readonly kind: 'unread'; readonly page: number; readonly trouble: string }
  | { readonly kind: 'folio-gap'; readonly page: number; readonly after: number; readonly folio: number }
  | { readonly kind: 'folio-repeat'; readonly page: number; readonly folio: number }
  /** On a paper about `party`, whom no other paper knows, and which does not name the dossier's `own` party. */
  | { readonly kind: 'foreign'; readonly page: number; readonly party: string; readonly own: string };
