import {
  AlignmentType,
  type HeadingLevel,
  type IFrameOptions,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
} from 'docx';
import type { Align, Run } from '#shared/model/paper';
import { faceNames, type TypeStyle } from '#shared/typesetting/index';
import { DEFAULT_FACE } from './document-parts';
import { twipsOf } from './twips';

/** Points, but for `border`, `frame` and `rightTab`, which are docx's own. */
export type ParagraphLook = {
  readonly style: TypeStyle;
  readonly align?: Align;
  /** Lines are not filled out to the measure: in a narrow cell a filled line falls apart. */
  readonly ragged?: boolean;
  readonly firstIndent?: number;
  readonly before?: number;
  readonly after?: number;
  readonly red?: boolean;
  readonly keep?: boolean;
  /** Neither cut nor left behind by what follows. */
  readonly keepWhole?: boolean;
  readonly breakBefore?: boolean;
  readonly outline?: (typeof HeadingLevel)[keyof typeof HeadingLevel];
  readonly frame?: IFrameOptions;
  /** For a line that holds a picture. */
  readonly lineAtLeast?: boolean;
  /** Twips from the left margin at which a tab ends flush right. */
  readonly rightTab?: number;
  readonly border?: NonNullable<IParagraphOptions['border']>;
};

/**
 * A paragraph whose lines have exactly the height of its type style. Nothing rests on space before or after, which
 * Word, WPS and LibreOffice each drop in different places.
 */
export function paragraph(runs: readonly Run[], look: ParagraphLook): Paragraph {
  return paragraphOf(
    runs.flatMap((run) => textRuns(run, look)),
    look,
  );
}

export function paragraphOf(children: readonly ParagraphChild[], look: ParagraphLook): Paragraph {
  const { style, align = 'left', firstIndent = 0, before = 0, after = 0 } = look;
  return new Paragraph({
    children,
    alignment: look.ragged && align === 'left' ? AlignmentType.LEFT : alignments[align],
    spacing: {
      line: twipsOf(style.line),
      lineRule: look.lineAtLeast ? LineRuleType.AT_LEAST : LineRuleType.EXACT,
    },
    ...((before !== 0 || after !== 0 || firstIndent !== 0) && {
      indent: {
        left: twipsOf(before),
        right: twipsOf(after),
        ...(firstIndent >= 0 ? { firstLine: twipsOf(firstIndent) } : { hanging: twipsOf(-firstIndent) }),
      },
    }),
    ...((look.keep ?? look.keepWhole) && { keepNext: true }),
    ...(look.keepWhole && { keepLines: true }),
    ...(look.breakBefore && { pageBreakBefore: true }),
    ...(look.outline !== undefined && { heading: look.outline }),
    ...(look.rightTab !== undefined && { tabStops: [{ type: TabStopType.RIGHT, position: look.rightTab }] }),
    ...(look.frame !== undefined && { frame: look.frame }),
    ...(look.border !== undefined && { border: look.border }),
  });
}

/** `\n` within a run is a line break. */
function textRuns(run: Run, { style, red }: ParagraphLook): readonly TextRun[] {
  return run.text
    .split('\n')
    .map((text, index) => new TextRun({ text, ...runLook(run, style, red), ...(index > 0 && { break: 1 }) }));
}

/**
 * Quotes, dashes and dots are hinted as Chinese: otherwise Word takes them from the Latin font, half as wide. What the file's
 * defaults say already (`documentParts`) is not said again: a score sheet has thousands of runs.
 */
export function runLook({ bold, face }: Omit<Run, 'text'>, style: TypeStyle, red = false) {
  const shown = face ?? style.face;
  return {
    font: { ...(shown !== DEFAULT_FACE && { eastAsia: faceNames[shown][0]! }), hint: 'eastAsia' },
    size: style.size * 2,
    ...((bold ?? style.bold) && { bold: true }),
    ...(style.tracking !== undefined && { characterSpacing: twipsOf(style.tracking) }),
    ...(red && { color: 'FF0000' }),
  };
}

/** An empty line of a height of its own, points. */
export const gap = (points: number, style: TypeStyle, keep = false): Paragraph =>
  paragraph([{ text: '' }], { style: { ...style, size: Math.min(style.size, points), line: points }, keep });

const alignments = { left: AlignmentType.BOTH, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
