import { memo, useRef } from 'react';
import type { PagePictures } from './page-pictures';
import styles from './thumbnail-strip.module.css';
import { usePageBitmap } from './use-page-bitmap';
import { pageLabel, type ViewedPage } from './viewed-page';

/** Enough for a picture 90 pixels wide on a dense screen. */
const DPI = 24;

type ThumbnailProps = {
  readonly page: ViewedPage;
  readonly pictures: PagePictures;
  readonly current: boolean;
  readonly cited: boolean;
  readonly onOpen: (ordinal: number) => void;
};

export const Thumbnail = memo(function Thumbnail({ page, pictures, current, cited, onOpen }: ThumbnailProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const label = pageLabel(page);
  const state = usePageBitmap(canvas, pictures, { ...page, label }, DPI, 'thumbnail');
  return (
    <button
      type="button"
      className={styles.thumbnail}
      aria-current={current ? 'page' : undefined}
      aria-label={cited ? `${label}，有出处` : label}
      title={typeof state === 'object' ? state.trouble : label}
      onClick={() => onOpen(page.ordinal)}
    >
      <span className={styles.miniature} data-trouble={typeof state === 'object' || undefined}>
        <canvas ref={canvas} />
      </span>
      <span className={styles.folio}>
        {cited && <i className={styles.cited} aria-hidden />}
        {page.ordinal}
        {page.folio !== undefined && page.folio !== String(page.ordinal) && (
          <small className={styles.printed}>编{page.folio}</small>
        )}
      </span>
    </button>
  );
});
