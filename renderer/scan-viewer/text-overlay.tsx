import { memo, useMemo } from 'react';
import type { TextLine } from '#shared/model/page-text';
import styles from './page-sheet.module.css';
import { placeLines } from './text-layout';

/** Drawing units to the inch of the upright sheet; only their ratio matters. */
const UNITS = 100;

type TextOverlayProps = {
  readonly lines: readonly TextLine[];
  readonly inches: { readonly width: number; readonly height: number };
  readonly showDoubt: boolean;
};

/** What was read, laid invisibly over the ink so that it can be selected and copied. */
export const TextOverlay = memo(function TextOverlay({ lines, inches, showDoubt }: TextOverlayProps) {
  const sheet = useMemo(() => ({ width: inches.width * UNITS, height: inches.height * UNITS }), [inches]);
  const placed = useMemo(() => placeLines(lines, sheet), [lines, sheet]);
  return (
    <svg
      className={styles.text}
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label="识别文字"
      data-doubt={showDoubt || undefined}
      onCopy={(event) => {
        const chosen = chosenLines(event.currentTarget);
        if (chosen === '') return;
        event.clipboardData.setData('text/plain', chosen);
        event.preventDefault();
      }}
    >
      {placed.map(({ text, x, baseline, size, width, doubtful }) => (
        <text
          key={`${x[0]} ${baseline}`}
          x={x.join(' ')}
          y={baseline}
          fontSize={size}
          {...(width === undefined ? {} : { textLength: width, lengthAdjust: 'spacingAndGlyphs' })}
          data-doubtful={doubtful || undefined}
        >
          {text}
        </text>
      ))}
    </svg>
  );
});

/** The selection with a line break between lines, which SVG text has none of. */
function chosenLines(overlay: SVGSVGElement): string {
  const selection = overlay.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return '';
  const range = selection.getRangeAt(0);
  return [...overlay.querySelectorAll('text')]
    .filter((line) => range.intersectsNode(line))
    .map((line) => partInside(line, range))
    .filter((part) => part !== '')
    .join('\n');
}

function partInside(line: SVGTextElement, range: Range): string {
  const words = line.firstChild;
  if (!words) return '';
  const from = range.startContainer === words ? range.startOffset : 0;
  const to = range.endContainer === words ? range.endOffset : (words.textContent?.length ?? 0);
  return (words.textContent ?? '').slice(from, to);
}
