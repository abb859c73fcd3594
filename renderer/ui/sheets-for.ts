import type { SetPage } from '#shared/typesetting/index';

/** Copies one after another; in duplex each document begins on a sheet of its own, behind an empty page where needed. */
export function sheetsFor(
  documents: readonly (readonly SetPage[])[],
  { copies, duplex }: { readonly copies: number; readonly duplex: boolean },
): readonly SetPage[] {
  const once = documents.filter(({ length }) => length > 0);
  return Array.from({ length: copies }, () => once)
    .flat()
    .flatMap((pages, index, all) =>
      duplex && pages.length % 2 === 1 && index < all.length - 1 ? [...pages, emptyAfter(pages)] : pages,
    );
}

const emptyAfter = (pages: readonly SetPage[]): SetPage => ({ ...pages.at(-1)!, items: [] });
