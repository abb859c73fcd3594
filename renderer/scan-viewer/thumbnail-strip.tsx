import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PagePictures } from './page-pictures';
import { type PageGroup, ROW_HEIGHT, rowOfPage, stripRows } from './strip-rows';
import { type StoredThumbnails, Thumbnail } from './thumbnail';
import styles from './thumbnail-strip.module.css';
import type { ViewedPage } from './viewed-page';

type ThumbnailStripProps = {
  readonly groups: readonly PageGroup[];
  readonly pages: ReadonlyMap<number, ViewedPage>;
  readonly pictures: PagePictures;
  readonly stored: StoredThumbnails;
  readonly current: number;
  readonly cited: ReadonlySet<number>;
  readonly onOpen: (ordinal: number) => void;
  /** Heading chosen: opens its first page. */
  readonly onGroup: (id: string) => void;
};

const MINIATURE = 96;

/** Pages in small, by group. Only what is in sight exists, so five hundred pages scroll like five. */
export function ThumbnailStrip(props: ThumbnailStripProps) {
  const { groups, pages, pictures, stored, current, cited, onOpen, onGroup } = props;
  const { ref: measure, width } = useElementSize<HTMLDivElement>({ box: 'content-box' });
  const scroller = useRef<HTMLDivElement>(null);
  const ref = useMergedRef(measure, scroller);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const perRow = Math.max(1, Math.floor(width / MINIATURE));
  const rows = useMemo(() => stripRows(groups, closed, perRow), [groups, closed, perRow]);

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => ROW_HEIGHT[rows[index]!.kind],
    getItemKey: (index) => rows[index]!.id,
    overscan: 3,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: sizes are remembered by position; a new arrangement of rows makes them stale
  useLayoutEffect(() => {
    virtual.measure();
  }, [rows, virtual]);

  useEffect(() => {
    const row = rowOfPage(rows, current);
    if (row < 0) return;
    // The heading goes along with the first row of its pages.
    if (rows[row - 1]?.kind === 'group') virtual.scrollToIndex(row - 1, { align: 'auto' });
    virtual.scrollToIndex(row, { align: 'auto' });
  }, [current, rows, virtual]);

  const toggle = (id: string) =>
    setClosed((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });

  return (
    <nav ref={ref} className={styles.strip} aria-label="文书与页面">
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const row = rows[index]!;
          return (
            <div key={key} className={styles.row} style={{ transform: `translateY(${start}px)` }}>
              {row.kind === 'group' ? (
                <Heading
                  group={row.group}
                  open={row.open}
                  current={row.group.pages.includes(current)}
                  onChoose={() => onGroup(row.group.id)}
                  onToggle={() => toggle(row.group.id)}
                />
              ) : (
                <div className={styles.pages}>
                  {row.pages.map((ordinal) => {
                    const page = pages.get(ordinal);
                    return (
                      page && (
                        <Thumbnail
                          key={ordinal}
                          page={page}
                          pictures={pictures}
                          stored={stored}
                          current={ordinal === current}
                          cited={cited.has(ordinal)}
                          onOpen={onOpen}
                        />
                      )
                    );
                  })}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </nav>
  );
}

type HeadingProps = {
  readonly group: PageGroup;
  readonly open: boolean;
  readonly current: boolean;
  readonly onChoose: () => void;
  readonly onToggle: () => void;
};

function Heading({ group, open, current, onChoose, onToggle }: HeadingProps) {
  return (
    <div className={styles.heading} data-current={current || undefined} data-tone={group.tone}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-label={open ? `收起${group.title}` : `展开${group.title}`}
        onClick={onToggle}
      >
        {open ? '▾' : '▸'}
      </button>
      <button type="button" className={styles.title} onClick={onChoose} title={group.title}>
        <span>{group.title}</span>
        <small>{group.note}</small>
      </button>
      <span className={styles.count}>{pageSpan(group.pages)}</span>
    </div>
  );
}

function pageSpan(pages: readonly number[]): string {
  const [first] = pages;
  const last = pages.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? String(first) : `${first}–${last}`;
}
