import type { PageText, TextLine } from '../../model/page-text';
import { hex, number } from './pdf-bytes';

/** Name of the font among a page's resources. */
export const FONT = 'F1';

/**
 * The words of a page as invisible text (render mode 3) that lies exactly over the picture, sign by sign.
 * `width` and `height` are points; the origin of PDF space is at the bottom left.
 */
export const invisibleText = ({ lines }: PageText, width: number, height: number): string =>
  `BT 3 Tr\n${lines.flatMap((line) => drawn(line, width, height)).join('')}ET\n`;

/** One line: as high as its box, each sign moved to where it stands on the paper. */
function drawn({ text, box: [x, y, w, h], stops }: TextLine, width: number, height: number): readonly string[] {
  const size = h * height;
  if (text === '' || size <= 0 || w <= 0) return [];
  const edge = (at: number): number => (stops?.[at] ?? x + (w * at) / text.length) * width;
  // Every glyph is one em wide; scaled so that an average sign fills its place.
  const scale = (edge(text.length) - edge(0)) / text.length / size;
  if (!(scale > 0)) return [];
  const shown = Array.from({ length: text.length }, (_, at) => {
    const shift = ((size * scale - (edge(at + 1) - edge(at))) / (size * scale)) * 1000;
    return `<${hex(text[at]!)}>${Math.abs(shift) < 1 ? '' : number(shift)}`;
  });
  // The baseline of Chinese type lies about an eighth of its height above the foot of the box.
  const baseline = (1 - y - h) * height + size * 0.12;
  return [
    `/${FONT} ${number(size)} Tf ${number(scale * 100)} Tz 1 0 0 1 ${number(edge(0))} ${number(baseline)} Tm [${shown.join('')}] TJ\n`,
  ];
}
