import type { Align, Block, Paper, Run } from '../model/paper';
import type { Advances } from './advances';
import { breakLines, textWidth } from './break-lines';
import type { Colour, Strip } from './set-page';
import { inMillimetres, measure, type SheetGeometry } from './sheet-geometry';
import { type TypeScale, type TypeStyle, typeScale } from './type-scale';

/** What every block is set by. */
export type Setting = {
  readonly geometry: SheetGeometry;
  readonly scale: TypeScale;
  readonly advances: Advances;
  readonly style: NonNullable<Paper['style']>;
};

type Look = {
  readonly style: TypeStyle;
  readonly align?: Align;
  /** Points before the first line, and before and after all of them. */
  readonly firstIndent?: number;
  readonly before?: number;
  readonly after?: number;
  readonly colour?: Colour;
  readonly keep?: boolean;
};

/** One strip per line. */
export function setText({ geometry, advances }: Setting, runs: readonly Run[], look: Look): readonly Strip[] {
  const { style, align = 'left', firstIndent = 0, before = 0, after = 0, colour = 'black', keep = false } = look;
  const room = (measure(geometry) * 72) / 25.4 - before - after;
  const height = inMillimetres(style.line);
  return breakLines(runs, { measure: room, firstIndent, style, advances }).map((line, index): Strip => {
    const indent = before + (index === 0 ? firstIndent : 0);
    const x = geometry.left + inMillimetres(indent);
    const width = measure(geometry) - inMillimetres(indent + after - line.hang);
    const filled = align === 'left' && !line.last ? 'justify' : align;
    return {
      height,
      keep,
      items:
        line.runs.length === 0
          ? []
          : [{ kind: 'line', x, y: 0, width, height, runs: line.runs, style, align: filled, colour }],
    };
  });
}

export const space = (points: number, keep = false): Strip => ({ height: inMillimetres(points), items: [], keep });

export const emptyLines = ({ scale }: Setting, count: number, keep = false): readonly Strip[] =>
  Array.from({ length: count }, () => space(scale.text.line, keep));

/** Two characters, as every paragraph of Chinese text begins. */
export const twoCharacters = ({ size, tracking = 0 }: TypeStyle): number => 2 * (size + tracking);

/** Width in points of a text on one line of the running text. */
export const runningWidth = ({ scale, advances }: Setting, text: string): number =>
  textWidth(text, { style: scale.text, advances });

type TextBlock = Extract<Block, { kind: 'title' | 'heading' | 'paragraph' | 'runs' }>;

export function setTextBlock(setting: Setting, block: TextBlock): readonly Strip[] {
  const { scale, style } = setting;
  const official = style !== 'form';
  switch (block.kind) {
    case 'title':
      return [
        ...setText(setting, plain(block.text), { style: scale.title, align: 'center', keep: true }),
        ...(official ? emptyLines(setting, 1) : [space(10)]),
      ];
    case 'heading': {
      const face = scale.headings[block.level - 1]!;
      return setText(setting, plain(block.text), {
        style: face,
        keep: true,
        ...(official && { firstIndent: twoCharacters(face) }),
      });
    }
    case 'paragraph':
      return paragraph(setting, plain(block.text), block);
    case 'runs':
      return paragraph(setting, block.runs, block);
  }
}

const paragraph = (
  setting: Setting,
  runs: readonly Run[],
  { align = 'left', indent = false }: { readonly align?: Align; readonly indent?: boolean },
): readonly Strip[] =>
  setText(setting, runs, {
    style: setting.scale.text,
    align,
    ...(indent && { firstIndent: twoCharacters(setting.scale.text) }),
  });

export const plain = (text: string): readonly Run[] => [{ text }];

export const settingFor = (
  paper: Pick<Paper, 'page' | 'style'>,
  geometry: SheetGeometry,
  advances: Advances,
): Setting => ({
  geometry,
  scale: typeScale(paper.style),
  advances,
  style: paper.style ?? 'form',
});
