import { useRef } from 'react';
import type { Box, Turn } from '#shared/model/geometry';
import { BoxDrawer } from './box-drawer';
import { actualSize, isWhole, percentBox, scaled, turnedSize } from './coordinates';
import type { PagePictures } from './page-pictures';
import styles from './page-sheet.module.css';
import { TextOverlay } from './text-overlay';
import { usePageBitmap } from './use-page-bitmap';
import { type Highlight, pageLabel, type ViewedPage } from './viewed-page';
import { resolutionFor } from './zoom';

export type PageSheetProps = {
  readonly page: ViewedPage;
  readonly pictures: PagePictures;
  readonly scale: number;
  /** Turn for looking only, on top of the page's own. */
  readonly turn: Turn;
  readonly highlights: readonly Highlight[];
  readonly showDoubt: boolean;
  /** Given while a box is being asked for. */
  readonly onBox: ((box: Box) => void) | undefined;
};

/** One page: its picture upright, the words over the ink, the boxes that glow. Everything inside is in fractions of the upright page. */
export function PageSheet({ page, pictures, scale, turn, highlights, showDoubt, onBox }: PageSheetProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const label = pageLabel(page);
  const dpi = resolutionFor(scale, window.devicePixelRatio);
  const state = usePageBitmap(canvas, pictures, { ...page, label }, dpi, 'seen');
  const upright = scaled(actualSize(page.inches), scale);
  const frame = turnedSize(upright, turn);

  return (
    <div className={styles.frame} style={{ width: frame.width, height: frame.height }} data-page={page.ordinal}>
      <div
        className={styles.sheet}
        data-turn={turn}
        style={{
          width: upright.width,
          height: upright.height,
          transform: `translate(-50%, -50%) rotate(${turn}deg)`,
        }}
      >
        <canvas ref={canvas} className={styles.picture} role="img" aria-label={`${label}扫描图像`} />
        <TextOverlay lines={page.lines} inches={page.inches} showDoubt={showDoubt} />
        {highlights.map(({ id, box, tone, current, label: words }) => (
          <div
            key={id}
            className={styles.highlight}
            style={percentBox(box)}
            data-tone={tone}
            data-current={current || undefined}
            data-whole={isWhole(box) || undefined}
            role="note"
            aria-label={words}
          />
        ))}
        {state === 'drawing' && <p className={styles.state}>正在绘制…</p>}
        {typeof state === 'object' && <p className={styles.state}>{state.trouble}</p>}
      </div>
      {onBox && <BoxDrawer turn={turn} onBox={onBox} />}
    </div>
  );
}
