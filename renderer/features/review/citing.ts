import type { Citation } from '#shared/model/citation';
import type { Box } from '#shared/model/geometry';
import type { TextLine } from '#shared/model/page-text';

/** A box drawn by hand becomes a citation with the words that stand inside it. */
export const citationAt = (page: number, box: Box, lines: readonly TextLine[]): Citation => ({
  page,
  box,
  quote: lines
    .map((line) => wordsInside(line, box))
    .filter((words) => words !== '')
    .join(''),
});

/** Characters whose middles lie in the box, where the engine said where they stand; otherwise the line or nothing. */
function wordsInside({ text, box: [x, y, w, h], stops }: TextLine, [left, top, width, height]: Box): string {
  const middle = y + h / 2;
  if (middle < top || middle > top + height) return '';
  const inside = (at: number): boolean => at >= left && at <= left + width;
  if (stops?.length !== text.length + 1) return inside(x + w / 2) ? text : '';
  return [...text].length === text.length
    ? [...text].filter((_, at) => inside((stops[at]! + stops[at + 1]!) / 2)).join('')
    : text;
}
