import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type IBorderOptions,
  type IParagraphOptions,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { never } from '#shared/base/never';
import type { Align, Block, Cell, Paper } from '#shared/model/paper';

/** Millimetres of an A4 sheet and of the margins this house prints tables with. */
const A4 = { short: 210, long: 297 };
const MARGIN = 20;
/** Half-points: 小五 9 pt in tables, 五号 10.5 pt in text, 二号 22 pt for the title. */
const SIZE = { table: 18, text: 21, heading: 24, title: 36, footer: 16 };
/** Windows and WPS names first; what a machine lacks it replaces by its own Song or Hei. */
const SONG = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体', cs: 'Times New Roman' };
const HEI = { ...SONG, eastAsia: '黑体' };

/** Paper → .docx. Widths are absolute, so that Word, WPS and LibreOffice break lines alike. */
export async function paperToDocx(paper: Paper): Promise<Uint8Array> {
  const landscape = paper.page.orientation === 'landscape';
  const document = new Document({
    title: paper.title,
    creator: '案卷评查工作站',
    styles: { default: { document: { run: { font: SONG, size: SIZE.text }, paragraph: { spacing: { line: 300 } } } } },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: twip(A4.short),
              height: twip(A4.long),
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: twip(MARGIN),
              bottom: twip(MARGIN),
              left: twip(MARGIN),
              right: twip(MARGIN),
              footer: twip(10),
            },
          },
        },
        footers: { default: footer(paper.footer) },
        children: paper.blocks.flatMap((block) => drawn(block, (landscape ? A4.long : A4.short) - 2 * MARGIN)),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function drawn(block: Block, width: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [
        line(
          block.text,
          { alignment: AlignmentType.CENTER, spacing: { after: 200 } },
          { font: HEI, size: SIZE.title, bold: true },
        ),
      ];
    case 'heading':
      return [
        line(
          block.text,
          { keepNext: true, spacing: { before: 200, after: 100 } },
          { font: HEI, size: SIZE.heading, bold: true },
        ),
      ];
    case 'paragraph':
      return [
        line(
          block.text,
          { alignment: alignment(block.align), ...(block.indent && { indent: { firstLine: 420 } }) },
          {},
        ),
      ];
    case 'pairs':
      return [pairs(block.pairs, width)];
    case 'table':
      return [table(block.widths, [block.head, ...block.rows], 1)];
    case 'signatures':
      return [line('', {}, {}), signatures(block.signers, block.date, width)];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
    default:
      return never(block);
  }
}

/** Two labelled values a row; labels take a ninth of the width each. */
function pairs(all: Extract<Block, { kind: 'pairs' }>['pairs'], width: number): Table {
  const label = Math.round(width / 9);
  const widths = [label, width / 2 - label, label, width / 2 - label];
  const rows: Cell[][] = [];
  for (let index = 0; index < all.length; index += 2) {
    const two = [all[index]!, all[index + 1] ?? { label: '', value: '' }];
    rows.push(two.flatMap((pair) => [{ text: pair.label, align: 'center', bold: true }, { text: pair.value }]));
  }
  return table(widths, rows, 0);
}

function table(widths: readonly number[], rows: readonly (readonly Cell[])[], headRows: number): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twip(widths.reduce((sum, each) => sum + each, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twip),
    rows: rows.map(
      (cells, index) =>
        new TableRow({ tableHeader: index < headRows, cantSplit: true, children: tableCells(cells, widths) }),
    ),
  });
}

function tableCells(cells: readonly Cell[], widths: readonly number[]): readonly TableCell[] {
  let column = 0;
  return cells.map(({ text, align, bold, span = 1 }) => {
    const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
    column += span;
    return new TableCell({
      width: { size: twip(width), type: WidthType.DXA },
      columnSpan: span,
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { top: 40, bottom: 40, left: 60, right: 60 },
      children: text
        .split('\n')
        .map((part) =>
          line(
            part,
            { alignment: alignment(align), spacing: { line: 240 }, keepNext: span > 1 },
            { size: SIZE.table, bold: bold ?? false },
          ),
        ),
    });
  });
}

function signatures(signers: readonly string[], date: string, width: number): Table {
  const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const each = width / signers.length;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twip(width), type: WidthType.DXA },
    columnWidths: signers.map(() => twip(each)),
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        children: signers.map(
          (signer) =>
            new TableCell({
              width: { size: twip(each), type: WidthType.DXA },
              children: [
                line(signer, {}, {}),
                line('', {}, {}),
                line(date === '' ? '　　　　年　　月　　日' : date, {}, {}),
              ],
            }),
        ),
      }),
    ],
  });
}

const footer = (text: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ text: `${text}　　第 `, size: SIZE.footer }),
          new TextRun({ children: [PageNumber.CURRENT], size: SIZE.footer }),
          new TextRun({ text: ' 页 共 ', size: SIZE.footer }),
          new TextRun({ children: [PageNumber.TOTAL_PAGES], size: SIZE.footer }),
          new TextRun({ text: ' 页', size: SIZE.footer }),
        ],
      }),
    ],
  });

function line(
  text: string,
  paragraph: IParagraphOptions,
  run: { readonly font?: typeof SONG; readonly size?: number; readonly bold?: boolean },
): Paragraph {
  const children: readonly ParagraphChild[] = [new TextRun({ text, ...run })];
  return new Paragraph({ ...paragraph, children });
}

const alignment = (align: Align = 'left') =>
  ({ left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT })[align];

const twip = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
