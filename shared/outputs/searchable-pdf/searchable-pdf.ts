import type { PageText } from '../../model/page-text';
import { FONT, invisibleText } from './invisible-text';
import { bytesOf, joined, number, textString } from './pdf-bytes';

/** An upright page as a baseline JPEG, with what was read on it. */
export type PicturedPage = {
  readonly jpeg: Uint8Array;
  readonly grey: boolean;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly text: PageText | undefined;
};

/** `page` counts from 1. */
export type Bookmark = { readonly title: string; readonly page: number };

/** Numbers of the objects that are known before the first page. */
const CATALOG = 1;
const PAGES = 2;
const FONT_OBJECT = 3;
const DESCENDANT = 4;
const DESCRIPTOR = 5;
const TO_UNICODE = 6;
const INFO = 7;
const FIRST_FREE = 8;

/**
 * A searchable PDF, written piece by piece so that a dossier of any size needs the memory of one page: append what `begin`,
 * each `page` and `end` give to a file, in that order.
 */
export class SearchablePdf {
  readonly #title: string;
  readonly #offsets = new Map<number, number>();
  readonly #pages: number[] = [];
  #next = FIRST_FREE;
  #written = 0;

  constructor(title: string) {
    this.#title = title;
  }

  begin(): Uint8Array {
    const head = bytesOf('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n');
    return this.#count(
      joined([
        head,
        ...this.#at(head.length, [
          [
            FONT_OBJECT,
            `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H/DescendantFonts[${DESCENDANT} 0 R]/ToUnicode ${TO_UNICODE} 0 R>>`,
          ],
          [
            DESCENDANT,
            `<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 5>>/DW 1000/FontDescriptor ${DESCRIPTOR} 0 R>>`,
          ],
          [
            DESCRIPTOR,
            '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
          ],
          [TO_UNICODE, stream('', bytesOf(toUnicode))],
          [INFO, `<</Title${textString(this.#title)}/Producer${textString('案卷评查工作站')}>>`],
        ]),
      ]),
    );
  }

  page({ jpeg, grey, width, height, dpi, text }: PicturedPage): Uint8Array {
    const [page, image, content] = [this.#next++, this.#next++, this.#next++];
    this.#pages.push(page!);
    const [w, h] = [(width * 72) / dpi, (height * 72) / dpi];
    const drawing = `q ${number(w)} 0 0 ${number(h)} 0 0 cm /I Do Q\n${text === undefined ? '' : invisibleText(text, w, h)}`;
    return this.#count(
      joined(
        this.#at(0, [
          [
            page!,
            `<</Type/Page/Parent ${PAGES} 0 R/MediaBox[0 0 ${number(w)} ${number(h)}]/Resources<</XObject<</I ${image} 0 R>>/Font<</${FONT} ${FONT_OBJECT} 0 R>>>>/Contents ${content} 0 R>>`,
          ],
          [
            image!,
            stream(
              `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/${grey ? 'DeviceGray' : 'DeviceRGB'}/BitsPerComponent 8/Filter/DCTDecode`,
              jpeg,
            ),
          ],
          [content!, stream('', bytesOf(drawing))],
        ]),
      ),
    );
  }

  /** Page tree, bookmarks and the table of offsets. */
  end(bookmarks: readonly Bookmark[]): Uint8Array {
    const kept = bookmarks.filter(({ page }) => this.#pages[page - 1] !== undefined);
    const outline = this.#next;
    const items = kept.map((_, index) => outline + 1 + index);
    this.#next += 1 + items.length;
    const objects = this.#at(0, [
      [
        CATALOG,
        `<</Type/Catalog/Pages ${PAGES} 0 R${items.length > 0 ? `/Outlines ${outline} 0 R/PageMode/UseOutlines` : ''}>>`,
      ],
      [
        PAGES,
        `<</Type/Pages/Count ${this.#pages.length}/Kids[${this.#pages.map((page) => `${page} 0 R`).join(' ')}]>>`,
      ],
      [
        outline,
        items.length > 0
          ? `<</Type/Outlines/First ${items[0]} 0 R/Last ${items.at(-1)} 0 R/Count ${items.length}>>`
          : '<<>>',
      ],
      ...kept.map(({ title, page }, index): readonly [number, string] => [
        items[index]!,
        `<</Title${textString(title)}/Parent ${outline} 0 R/Dest[${this.#pages[page - 1]} 0 R/Fit]${link('Prev', items[index - 1])}${link('Next', items[index + 1])}>>`,
      ]),
    ]);
    const body = joined(objects);
    const start = this.#written + body.length;
    const rows = Array.from(
      { length: this.#next - 1 },
      (_, index) => `${String(this.#offsets.get(index + 1)).padStart(10, '0')} 00000 n \n`,
    );
    const table = `xref\n0 ${this.#next}\n0000000000 65535 f \n${rows.join('')}`;
    const trailer = `trailer<</Size ${this.#next}/Root ${CATALOG} 0 R/Info ${INFO} 0 R>>\nstartxref\n${start}\n%%EOF\n`;
    return this.#count(joined([body, bytesOf(table), bytesOf(trailer)]));
  }

  /** Objects as bytes, each noted with its offset; `ahead` bytes of this piece stand before the first. */
  #at(ahead: number, objects: readonly (readonly [number, string | Uint8Array])[]): readonly Uint8Array[] {
    let offset = this.#written + ahead;
    return objects.map(([object, content]) => {
      this.#offsets.set(object, offset);
      const bytes = joined([
        bytesOf(`${object} 0 obj\n`),
        typeof content === 'string' ? bytesOf(content) : content,
        bytesOf('\nendobj\n'),
      ]);
      offset += bytes.length;
      return bytes;
    });
  }

  #count(bytes: Uint8Array): Uint8Array {
    this.#written += bytes.length;
    return bytes;
  }
}

const link = (name: string, object: number | undefined): string =>
  object === undefined ? '' : `/${name} ${object} 0 R`;

const stream = (entries: string, data: Uint8Array): Uint8Array =>
  joined([bytesOf(`<<${entries}/Length ${data.length}>>stream\n`), data, bytesOf('\nendstream')]);

/** Codes are UTF-16, so each maps to itself; readers then copy and search right whatever fonts they have. */
const toUnicode = [
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Same def /CMapType 2 def',
  '1 begincodespacerange <0000> <FFFF> endcodespacerange',
  ...[0, 100, 200].map((first) => {
    const rows = Array.from({ length: Math.min(100, 256 - first) }, (_, index) =>
      (first + index).toString(16).padStart(2, '0').toUpperCase(),
    );
    return `${rows.length} beginbfrange\n${rows.map((row) => `<${row}00> <${row}FF> <${row}00>`).join('\n')}\nendbfrange`;
  }),
  'endcmap CMapName currentdict /CMap defineresource pop end end',
].join('\n');
