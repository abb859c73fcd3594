import {
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  type IBorderOptions,
  type Paragraph,
  RelativeVerticalPosition,
  Tab,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { OfficialBlock } from '#shared/model/paper';
import {
  annexLines,
  annexMark,
  copiesWords,
  LETTER,
  letterSpace,
  linesBeforeSignOff,
  MASTHEAD,
  markSize,
  measure,
  type Setting,
  type SheetGeometry,
  signOffIndents,
  type TypeStyle,
  twoCharacters,
} from '#shared/typesetting/index';
import { gap, paragraph, paragraphOf, runLook } from './paragraph';
import { twips, twipsOf } from './twips';

type Of<Kind extends OfficialBlock['kind']> = Extract<OfficialBlock, { kind: Kind }>;

/** The parts of an official document as paragraphs; numbers in brackets are sections of GB/T 9704—2012. */
export function officialOf(setting: Setting, block: OfficialBlock, keep = false): readonly (Paragraph | Table)[] {
  const style = setting.scale.text;
  switch (block.kind) {
    case 'masthead':
      return setting.style === 'letter' ? letterTop(setting, block) : masthead(setting, block);
    case 'addressee':
      return [paragraph([{ text: `${block.text}：` }], { style })];
    case 'annex-note':
      return [empty(style, keep), ...annexNote(style, block.names, keep)];
    case 'sign-off':
      return signOff(setting, block);
    case 'side-note':
      return [paragraph([{ text: `（${block.text}）` }], { style, firstIndent: twoCharacters(style) })];
    case 'annex':
      return annex(setting, block);
    case 'imprint':
      return imprint(setting, block);
  }
}

const empty = (style: TypeStyle, keep = false): Paragraph => gap(style.line, style, keep);

const empties = (style: TypeStyle, count: number, keep = false): readonly Paragraph[] =>
  Array.from({ length: count }, () => empty(style, keep));

/** 7.2 */
function masthead({ geometry, scale }: Setting, block: Of<'masthead'>): readonly Paragraph[] {
  const style = scale.text;
  const size = markSize(block.issuer);
  const corner = [
    ...(block.copyNumber === undefined ? [] : [{ text: block.copyNumber, style }]),
    ...[block.secrecy, block.urgency].flatMap((text) =>
      text === undefined ? [] : [{ text, style: scale.headings[0] }],
    ),
  ];
  return [
    ...corner.map(({ text, style: look }) => paragraph([{ text }], { style: look, keep: true })),
    gap((MASTHEAD.above / 25.4) * 72 - corner.length * style.line, style, true),
    paragraph([{ text: block.issuer }], {
      style: { face: 'biaosong', size, line: Math.ceil(size * 1.2) },
      align: 'center',
      red: true,
      keep: true,
    }),
    ...empties(style, 2, true),
    numberLine(style, block, measure(geometry)),
    paragraph([{ text: '' }], {
      style: { ...style, size: 4, line: ((MASTHEAD.gap + MASTHEAD.rule) / 25.4) * 72 - 2 },
      keep: true,
      border: { bottom: { style: BorderStyle.SINGLE, size: 16, color: 'FF0000', space: 0 } },
    }),
    ...empties(style, 2, true),
  ];
}

/** 7.2.5, 7.2.6 */
function numberLine(style: TypeStyle, { number, signedBy }: Of<'masthead'>, width: number): Paragraph {
  if (signedBy === undefined) return paragraph([{ text: number }], { style, align: 'center', keep: true });
  const one = twoCharacters(style) / 2;
  return paragraphOf(
    [
      new TextRun({ text: number, ...runLook({}, style) }),
      new TextRun({ children: [new Tab(), '签发人：'], ...runLook({}, style) }),
      new TextRun({ text: signedBy, ...runLook({ face: 'kai' }, style) }),
    ],
    { style, before: one, after: one, keep: true, rightTab: twips(width) - twipsOf(one) },
  );
}

/** 10.1: mark and lines are in the first page's header (`letterheadOf`); the text begins below them. */
function letterTop({ scale }: Setting, { issuer, number }: Of<'masthead'>): readonly Paragraph[] {
  const style = scale.text;
  return [
    gap((letterSpace(issuer) / 25.4) * 72, style, true),
    paragraph([{ text: number }], { style, align: 'right', keep: true }),
    ...empties(style, 2, true),
  ];
}

/** Mark and double lines of a letter, placed against the sheet. */
export function letterheadOf({ geometry, scale }: Setting, { issuer }: Of<'masthead'>): readonly Paragraph[] {
  const size = markSize(issuer);
  const height = size * 1.2;
  const x = (geometry.width - LETTER.line) / 2;
  const at = (y: number, points: number) => ({
    type: 'absolute' as const,
    position: { x: twips(x), y: twips(y) },
    width: twips(LETTER.line),
    height: twipsOf(points),
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    wrap: FrameWrap.NONE,
  });
  const gapPoints = (LETTER.gap / 25.4) * 72;
  return [
    paragraph([{ text: issuer }], {
      style: { face: 'biaosong', size, line: height },
      align: 'center',
      red: true,
      frame: at(LETTER.mark, height),
    }),
    paragraph([{ text: '' }], {
      style: { ...scale.text, size: 4, line: gapPoints },
      border: { bottom: doubleLine(BorderStyle.THICK_THIN_SMALL_GAP) },
      frame: at(LETTER.mark + (height * 25.4) / 72, gapPoints),
    }),
    paragraph([{ text: '' }], {
      style: { ...scale.text, size: 4, line: gapPoints },
      border: { bottom: doubleLine(BorderStyle.THIN_THICK_SMALL_GAP) },
      frame: at(geometry.height - LETTER.foot - LETTER.gap - 1.35, gapPoints),
    }),
    gap(1, scale.text),
  ];
}

const doubleLine = (style: IBorderOptions['style']): IBorderOptions => ({ style, size: 24, color: 'FF0000', space: 0 });

/** 7.3.4 */
function annexNote(style: TypeStyle, names: readonly string[], keep: boolean): readonly Paragraph[] {
  const one = twoCharacters(style) / 2;
  return annexLines(names).map(({ text, before, hang }) =>
    paragraph([{ text }], { style, before: (before + hang) * one, firstIndent: -hang * one, keepWhole: keep }),
  );
}

/** 7.3.5 */
function signOff(setting: Setting, block: Of<'sign-off'>): readonly Paragraph[] {
  const style = setting.scale.text;
  const indents = signOffIndents(setting, block);
  return [
    ...empties(style, linesBeforeSignOff(block.sealed), true),
    paragraph([{ text: block.issuer }], { style, align: 'right', after: indents.issuer, keep: true }),
    paragraph([{ text: block.date }], { style, align: 'right', after: indents.date }),
  ];
}

/** 7.3.7 */
function annex({ scale }: Setting, { number, title }: Of<'annex'>): readonly Paragraph[] {
  return [
    paragraph([{ text: annexMark(number) }], { style: scale.headings[0], keep: true, breakBefore: true }),
    empty(scale.text, true),
    paragraph([{ text: title }], { style: scale.title, align: 'center', keep: true }),
    empty(scale.text, true),
  ];
}

/** 7.4: a table placed at the foot of the type area, held by a last line of one point. */
function imprint(
  { geometry, scale, style }: Setting,
  { copiesTo, issuer, date }: Of<'imprint'>,
): readonly (Paragraph | Table)[] {
  const look = scale.imprint;
  const one = look.size;
  const letter = style === 'letter';
  const copies = paragraph([{ text: copiesWords(copiesTo) }], {
    style: look,
    before: 4 * one,
    firstIndent: -3 * one,
    after: one,
  });
  const issued = paragraphOf([new TextRun({ children: [issuer, new Tab(), `${date}印发`], ...runLook({}, look) })], {
    style: look,
    before: one,
    after: one,
    rightTab: twips(measure(geometry)) - twipsOf(one),
  });
  const rows = [...(copiesTo.length > 0 ? [copies] : []), ...(letter ? [] : [issued])];
  return rows.length === 0 ? [] : [atFoot(rows, geometry, letter), gap(1, look)];
}

const THICK: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: 'auto' };
const THIN: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: 'auto' };
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Placed against the sheet sideways: LibreOffice lets a table of the full measure float only so. */
function atFoot(rows: readonly Paragraph[], geometry: SheetGeometry, plain: boolean): Table {
  const width = twips(measure(geometry));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    indent: { size: 0, type: WidthType.DXA },
    margins: { left: 0, right: 0 },
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: twips(geometry.left),
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
    borders: {
      top: plain ? NONE : THICK,
      bottom: plain ? NONE : THICK,
      left: NONE,
      right: NONE,
      insideHorizontal: plain ? NONE : THIN,
      insideVertical: NONE,
    },
    rows: rows.map(
      (line) =>
        new TableRow({
          cantSplit: true,
          children: [new TableCell({ width: { size: width, type: WidthType.DXA }, children: [line] })],
        }),
    ),
  });
}
