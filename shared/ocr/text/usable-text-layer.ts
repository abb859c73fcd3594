import type { TextLine } from '../../model/page-text';
import { familiarity, isExpected } from './legibility';

/** A layer of a page number or a watermark does not stand for the page. */
const FEWEST = 12;
/** Less than this of ordinary signs is a font without a character map, or someone's bad recognition. */
const ORDINARY = 0.9;
const FAMILIAR = 0.12;

/** Whether the text layer of a PDF page may be used instead of reading its picture. */
export function usableTextLayer(lines: readonly TextLine[]): boolean {
  const text = lines.map((line) => line.text).join('');
  const signs = Array.from(text).filter((sign) => sign.trim() !== '');
  if (signs.length < FEWEST) return false;
  if (signs.filter(isExpected).length / signs.length < ORDINARY) return false;
  return (familiarity(text) ?? 1) >= FAMILIAR;
}
