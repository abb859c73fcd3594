import type { PageFlag } from '../../model/page-audit';
import type { ReadPage } from '../../model/page-text';

type Numbered = { readonly page: number; readonly folio: number };

/**
 * Missing and repeated numbers. Only written sides are numbered, so fewer numbers than pages are in order; more numbers
 * than pages are not. One number alone may be misread: a gap needs the next number to bear it out.
 */
export function auditFolios(pages: readonly ReadPage[], folios: readonly (string | undefined)[]): readonly PageFlag[] {
  const numbered = pages.flatMap(({ ordinal }, at): Numbered[] => {
    const folio = Number(folios[at]);
    return Number.isInteger(folio) && folio > 0 ? [{ page: ordinal, folio }] : [];
  });
  return numbered.flatMap((now, at): PageFlag[] => {
    const before = numbered[at - 1];
    if (before === undefined) return [];
    if (now.folio === before.folio) return [{ kind: 'folio-repeat', page: now.page, folio: now.folio }];
    const isGap = now.folio - before.folio > now.page - before.page && isBorneOut(now, numbered[at + 1], before);
    return isGap ? [{ kind: 'folio-gap', page: now.page, after: before.folio, folio: now.folio }] : [];
  });
}

/** The last number of a dossier has no next; there a small gap is believed. */
function isBorneOut(now: Numbered, next: Numbered | undefined, before: Numbered): boolean {
  if (next === undefined) return now.folio - before.folio <= now.page - before.page + 3;
  const step = next.folio - now.folio;
  return step >= 0 && step <= next.page - now.page;
}
