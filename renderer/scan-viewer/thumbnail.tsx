import { memo, useEffect, useRef, useState } from 'react';
import type { PageKey, PagePictures } from './page-pictures';
import styles from './thumbnail-strip.module.css';
import { usePageBitmap } from './use-page-bitmap';
import { pageLabel, type ViewedPage } from './viewed-page';

/** Enough for a picture 90 pixels wide on a dense screen. */
const DPI = 24;

/** Small upright pictures kept from reading; undefined where there is none. */
export type StoredThumbnails = (page: PageKey & { readonly ordinal: number }) => Promise<Blob | undefined>;

type ThumbnailProps = {
  readonly page: ViewedPage;
  readonly pictures: PagePictures;
  readonly stored: StoredThumbnails;
  readonly current: boolean;
  readonly cited: boolean;
  readonly onOpen: (ordinal: number) => void;
};

export const Thumbnail = memo(function Thumbnail(props: ThumbnailProps) {
  const { page, pictures, stored, current, cited, onOpen } = props;
  const { ordinal, folio, trouble } = page;
  const label = pageLabel(page);
  const kept = useStored(page, stored);
  return (
    <button
      type="button"
      className={styles.thumbnail}
      aria-current={current ? 'page' : undefined}
      title={trouble ?? label}
      onClick={() => onOpen(ordinal)}
    >
      <span className={styles.miniature} data-trouble={trouble !== undefined || undefined}>
        {kept === 'none' && <Drawn page={page} pictures={pictures} label={label} />}
        {kept !== 'none' && kept !== 'looking' && <img src={kept} alt="" />}
      </span>
      <span className={styles.folio}>
        {cited && <i className={styles.cited} aria-hidden />}
        <span className={styles.unseen}>第</span>
        {ordinal}
        <span className={styles.unseen}>页</span>
        {folio !== undefined && folio !== String(ordinal) && <small className={styles.printed}>页码{folio}</small>}
        {cited && <span className={styles.unseen}>，有出处</span>}
      </span>
    </button>
  );
});

type DrawnProps = Pick<ThumbnailProps, 'page' | 'pictures'> & { readonly label: string };

/** Drawn from the scan where nothing was kept. */
function Drawn({ page, pictures, label }: DrawnProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  usePageBitmap(canvas, pictures, { ...page, label }, DPI, 'thumbnail');
  return <canvas ref={canvas} />;
}

/** Address of the kept picture; asked again when the page was turned. */
function useStored(page: ViewedPage, stored: StoredThumbnails): string | 'looking' | 'none' {
  const { scan, index, ordinal, turn } = page;
  const [address, setAddress] = useState<string>('looking');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page turned by hand has a new picture
  useEffect(() => {
    let wanted = true;
    let made: string | undefined;
    void stored({ scan, index, ordinal }).then((picture) => {
      if (!wanted) return;
      made = picture && URL.createObjectURL(picture);
      setAddress(made ?? 'none');
    });
    return () => {
      wanted = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [stored, scan, index, ordinal, turn]);
  return address;
}
