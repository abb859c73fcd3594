import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'react';
import type { Box, Turn } from '#shared/model/geometry';
import { actualSize, isWhole, rectOf, scaled, turnBox, turnedSize } from './coordinates';
import { Loupe } from './loupe';
import { PageSheet } from './page-sheet';
import type { PageScroller, PageViewportProps } from './page-viewport';
import styles from './page-viewport.module.css';
import type { Highlight, ViewedPage } from './viewed-page';
import { MARGIN, panning, useAnchoredZoom } from './viewport-gestures';
import { scaleOf, scaleToFill } from './zoom';

type ContinuousViewportProps = Omit<
  PageViewportProps,
  'highlights' | 'neighbours' | 'onBox' | 'onStep' | 'scroller'
> & {
  /** All pages of the dossier, in order. */
  readonly pages: ReadonlyMap<number, ViewedPage>;
  readonly highlightsOn: (ordinal: number) => readonly Highlight[];
  readonly onBox: ((box: Box, ordinal: number) => void) | undefined;
  /** The page that fills the middle after scrolling. */
  readonly onPass: (ordinal: number) => void;
  readonly scroller: Ref<PageScroller>;
};

const BETWEEN = 12;

/** All pages one below the other; only those in sight and their neighbours exist. */
export function ContinuousViewport(props: ContinuousViewportProps) {
  const { page, pages, pictures, zoom, onZoom, turn, highlightsOn, showDoubt, dimmed, onBox, onPass, scroller } = props;
  const { label, loupe } = props;
  const { ref: measure, width, height } = useElementSize<HTMLElement>({ box: 'content-box' });
  const paneRef = useRef<HTMLElement>(null);
  const ref = useMergedRef(measure, paneRef);
  const all = useMemo(() => [...pages.values()], [pages]);
  const room = {
    width: Math.max(1, Math.floor(width) - 2 * MARGIN),
    height: Math.max(1, Math.floor(height) - 2 * MARGIN),
  };
  const scaleFor = ({ inches }: ViewedPage, turned: Turn) => scaleOf(zoom, inches, room, turned);
  const turnOn = ({ ordinal }: ViewedPage): Turn => (ordinal === page.ordinal ? turn : 0);
  const frameOf = (each: ViewedPage) => {
    const turned = turnOn(each);
    return turnedSize(scaled(actualSize(each.inches), scaleFor(each, turned)), turned);
  };
  const scale = scaleFor(page, turn);
  const measured = width > 0;
  const passed = useRef(page.ordinal);
  const current = highlightsOn(page.ordinal).find((highlight) => highlight.current);

  const virtual = useVirtualizer({
    count: all.length,
    getScrollElement: () => paneRef.current,
    estimateSize: (at) => frameOf(all[at]!).height + BETWEEN,
    getItemKey: (at) => all[at]!.ordinal,
    overscan: 1,
    paddingStart: MARGIN,
  });
  useAnchoredZoom(paneRef, scale, onZoom);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another scale or turn makes every height stale
  useLayoutEffect(() => {
    virtual.measure();
  }, [zoom, width, height, turn, virtual]);

  const goTo = (box: Box | undefined) => {
    const pane = paneRef.current;
    const at = all.findIndex(({ ordinal }) => ordinal === page.ordinal);
    if (!pane || at < 0) return;
    const start = virtual.getOffsetForIndex(at, 'start')?.[0] ?? 0;
    if (!box || isWhole(box)) {
      pane.scrollTo(0, start);
      return;
    }
    const target = rectOf(turnBox(box, turn), frameOf(page));
    pane.scrollTo(
      target.x + MARGIN + target.width / 2 - pane.clientWidth / 2,
      start + target.y + target.height / 2 - pane.clientHeight / 2,
    );
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a page or box gone to moves the paper
  useLayoutEffect(() => {
    if (!measured) return;
    if (current) goTo(current.box);
    else if (passed.current !== page.ordinal) goTo(undefined);
    passed.current = page.ordinal;
  }, [page.ordinal, current?.id, measured]);

  // The place stays when the scale changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page in hand is kept in sight whenever heights change
  useLayoutEffect(() => {
    if (measured) goTo(current?.box);
  }, [zoom, width]);

  useEffect(() => {
    const pane = paneRef.current;
    if (!pane) return;
    const look = () => {
      const middle = pane.scrollTop + pane.clientHeight * 0.4;
      const seen = virtual.getVirtualItemForOffset(middle);
      const ordinal = seen && all[seen.index]?.ordinal;
      if (ordinal === undefined || ordinal === passed.current) return;
      passed.current = ordinal;
      onPass(ordinal);
    };
    pane.addEventListener('scroll', look, { passive: true });
    return () => pane.removeEventListener('scroll', look);
  }, [virtual, all, onPass]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the room is made of its two lengths
  useImperativeHandle(
    scroller,
    (): PageScroller => ({
      scroll(step) {
        paneRef.current?.scrollBy(0, step * paneRef.current.clientHeight * 0.9);
        return true;
      },
      scale: () => scale,
      fill: (box) => onZoom(scaleToFill(box, page.inches, room, turn)),
    }),
    [scale, onZoom, page.inches, room.width, room.height, turn],
  );

  return (
    <section
      ref={ref}
      className={styles.viewport}
      data-dimmed={dimmed || undefined}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
      tabIndex={0}
      {...panning}
    >
      <div className={styles.river} style={{ height: virtual.getTotalSize() }}>
        {measured &&
          virtual.getVirtualItems().map(({ key, index, start }) => {
            const each = all[index]!;
            return (
              <div key={key} className={styles.place} style={{ transform: `translateY(${start}px)` }}>
                <PageSheet
                  page={each}
                  pictures={pictures}
                  scale={scaleFor(each, turnOn(each))}
                  turn={turnOn(each)}
                  highlights={highlightsOn(each.ordinal)}
                  showDoubt={showDoubt}
                  onBox={onBox && ((box) => onBox(box, each.ordinal))}
                />
              </div>
            );
          })}
      </div>
      {loupe && <Loupe pane={paneRef} pictures={pictures} pages={pages} />}
    </section>
  );
}
