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
      role="document"
      aria-label="识别文字"
    >
      {showDoubt &&
        placed.flatMap(({ doubts, top, size }) =>
          doubts.map((doubt) => (
            <rect key={`${doubt.x} ${top}`} x={doubt.x} y={top} width={doubt.width} height={size} data-doubtful />
          )),
        )}
      {placed.map(({ text, x, baseline, size, width }) => (
        <text
          key={`${x[0]} ${baseline}`}
          x={x.join(' ')}
          y={baseline}
          fontSize={size}
          {...(width === undefined ? {} : { textLength: width, lengthAdjust: 'spacingAndGlyphs' })}
        >
          {text}
        </text>
      ))}
    </svg>
  );
});
