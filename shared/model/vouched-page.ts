import type { Sha256 } from './ids';

/** A page by its place in its scan, whatever its dossier numbers it. */
export type PagePlace = { readonly scan: Sha256; readonly index: number };

/**
 * 已看过本页: a reviewer looked at a page the machine could not read and says that it bears no text a review asks for
 * (photographs, goods, annexes). A person's word on the picture, not on any reading of it.
 */
export type VouchedPage = PagePlace & {
  /** ISO instant at which it was said. */
  readonly at: string;
};

export const samePage = (a: PagePlace, b: PagePlace): boolean => a.scan === b.scan && a.index === b.index;
