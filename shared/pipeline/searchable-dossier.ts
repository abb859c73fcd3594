import { AppError } from '../base/app-error';
import type { Box, Turn } from '../model/geometry';
import { instrumentKinds } from '../model/instrument';
import type { PageText, ReadPage } from '../model/page-text';
import type { ReadDossier } from '../model/read-dossier';
import { type Bookmark, type PicturedPage, SearchablePdf } from '../outputs/index';
import type { Picture } from '../ports/picture';

/** Resolution of the pictures: print stays sharp, and a page is about 200 kB. */
export const PICTURE_DPI = 150;

export type PageJpeg = Omit<PicturedPage, 'text'>;

type Ports = {
  /** As scanned. @throws AppError `page-unreadable` and what opening scans throws: such a page is left white */
  readonly picture: (page: ReadPage, dpi: number) => Promise<Picture>;
  /** Turned upright, what is `covered` (fractions of the upright page) painted black, and packed. */
  readonly jpeg: (picture: Picture, turn: Turn, covered: readonly Box[]) => Promise<PageJpeg>;
};

/** What a copy that leaves the house must not show; nothing of it is left in pictures, words, bookmarks and properties. */
export type Covering = {
  readonly boxes: (page: ReadPage) => readonly Box[];
  readonly words: (page: ReadPage) => PageText | undefined;
  /** For titles and bookmarks. */
  readonly hide: (words: string) => string;
};

/** An archive copy hides nothing. */
const open: Covering = { boxes: () => [], words: ({ reading }) => reading?.text, hide: (words) => words };

/** `done` counts pages; `missing` those whose picture could not be made. */
export type Piece = { readonly bytes: Uint8Array; readonly done: number; readonly missing: number };

/** A dossier as a searchable PDF, piece by piece: pages upright with their words, a bookmark for each instrument. */
export async function* searchableDossier(
  { name, pages, instruments }: Pick<ReadDossier, 'name' | 'pages' | 'instruments'>,
  { picture, jpeg }: Ports,
  covering: Covering = open,
): AsyncGenerator<Piece> {
  const pdf = new SearchablePdf(covering.hide(name));
  let done = 0;
  let missing = 0;
  yield { bytes: pdf.begin(), done, missing };
  for (const page of pages) {
    const seen = await picture(page, PICTURE_DPI).catch(orNothing);
    if (seen === undefined) missing += 1;
    const turn = page.reading?.look.turn ?? 0;
    const packed = await (seen === undefined ? jpeg(white(), 0, []) : jpeg(seen, turn, covering.boxes(page)));
    done += 1;
    yield { bytes: pdf.page({ ...packed, text: covering.words(page) }), done, missing };
  }
  yield {
    bytes: pdf.end(bookmarks(instruments).map(({ title, page }) => ({ title: covering.hide(title), page }))),
    done,
    missing,
  };
}

const bookmarks = (instruments: ReadDossier['instruments']): readonly Bookmark[] =>
  instruments
    .flatMap(({ title, kind, pages: [page] }) =>
      page === undefined ? [] : [{ title: title || instrumentKinds[kind].name, page }],
    )
    .sort((a, b) => a.page - b.page);

function orNothing(error: unknown): undefined {
  if (error instanceof AppError && !final.has(error.code)) return undefined;
  throw error;
}

/** Nothing that would go better on the next page. */
const final = new Set([
  'cancelled',
  'disk-full',
  'engine-unavailable',
  'engine-file-missing',
  'engine-file-damaged',
  'pdf-needs-password',
  'pdf-wrong-password',
]);

/** An empty A4 sheet, so that page numbers stay what they are. */
function white(): Picture {
  const [width, height] = [83, 117];
  return { data: new Uint8ClampedArray(width * height * 4).fill(255), width, height, dpi: 10 };
}
