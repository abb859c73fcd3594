import { type PointerEvent, type Ref, type RefObject, useCallback, useMemo, useState } from 'react';
import {
  ContinuousViewport,
  type Highlight,
  type PagePictures,
  type PageScroller,
  PageViewport,
} from '#renderer/scan-viewer/index.ts';
import type { Box } from '#shared/model/geometry';
import type { DeskPosition, Move } from '../desk-position';
import type { Reviewed } from '../reviewed';
import { soughtOn } from '../sought';
import { FindBar } from './find-bar';
import { PageBar } from './page-bar';
import styles from './panes.module.css';

export type PagePaneProps = {
  readonly reviewed: Reviewed;
  readonly position: DeskPosition;
  readonly inHand: boolean;
  /** Which of two panes this is; undefined where it is the only one. */
  readonly place: '左' | '右' | undefined;
  readonly layout: 'single' | 'continuous';
  readonly pictures: PagePictures;
  readonly highlightsOn: (ordinal: number) => readonly Highlight[];
  readonly showDoubt: boolean;
  readonly dimmed: boolean;
  readonly loupe: boolean;
  readonly finding: boolean;
  readonly onBox: ((box: Box, ordinal: number) => void) | undefined;
  readonly pageField: Ref<HTMLInputElement>;
  readonly scroller: RefObject<PageScroller | null>;
  readonly onMove: (move: Move) => void;
  readonly onHand: () => void;
  readonly onFinding: (finding: boolean) => void;
  readonly bar: React.ReactNode;
  readonly children?: React.ReactNode;
};

/** One window onto the pages: its own page, zoom, turn, search and history. */
export function PagePane(props: PagePaneProps) {
  const { reviewed, position, inHand, place, layout, pictures, highlightsOn, showDoubt, dimmed, loupe, finding } =
    props;
  const { onBox, pageField, scroller, onMove, onHand, onFinding, bar, children } = props;
  const { viewed } = reviewed;
  const [find, setFind] = useState('');
  const page = viewed.get(position.page) ?? viewed.get(1);
  const pages = viewed.size;
  const onZoom = useCallback((zoom: DeskPosition['zoom']) => onMove({ to: 'zoom', zoom }), [onMove]);
  const onPass = useCallback((ordinal: number) => onMove({ to: 'passing', page: ordinal }), [onMove]);
  const onPage = useCallback((ordinal: number) => onMove({ to: 'page', page: ordinal, pages }), [onMove, pages]);
  const onStep = useCallback((step: 1 | -1) => onPage(position.page + step), [onPage, position.page]);
  const neighbours = useMemo(
    () => [position.page + 1, position.page - 1].flatMap((ordinal) => viewed.get(ordinal) ?? []),
    [position.page, viewed],
  );
  const glowing = useCallback(
    (ordinal: number) =>
      withFound(highlightsOn(ordinal), soughtOn(viewed.get(ordinal)?.lines ?? [], find || undefined)),
    [highlightsOn, viewed, find],
  );
  const single = useMemo(() => glowing(position.page), [glowing, position.page]);
  const singleBox = useCallback((box: Box) => onBox?.(box, position.page), [onBox, position.page]);
  if (!page) return null;
  const shared = {
    page,
    pictures,
    zoom: position.zoom,
    onZoom,
    turn: position.turn,
    showDoubt,
    dimmed,
    loupe,
    scroller,
    label: place ? `案卷页面（${place}）` : '案卷页面',
  };
  const take = (event: PointerEvent | React.FocusEvent) => {
    if (!inHand && event.currentTarget.contains(event.target as Node)) onHand();
  };
  return (
    <div
      className={styles.pane}
      data-hand={(place && inHand) || undefined}
      onPointerDownCapture={take}
      onFocusCapture={take}
    >
      <PageBar
        page={page}
        pages={pages}
        zoom={position.zoom}
        canGoBack={position.behind.length > 0}
        canGoForward={position.ahead.length > 0}
        pageField={pageField}
        onMove={onMove}
        onPage={onPage}
        onZoomStep={(scale) => onZoom(scale)}
        scroller={scroller}
      >
        {bar}
      </PageBar>
      {finding && inHand && (
        <FindBar
          find={find}
          page={position.page}
          viewed={viewed}
          onFind={setFind}
          onJump={(citation) => onMove({ to: 'citation', citation })}
          onLeave={() => {
            setFind('');
            onFinding(false);
          }}
        />
      )}
      {children}
      {layout === 'single' ? (
        <PageViewport
          {...shared}
          neighbours={neighbours}
          highlights={single}
          onBox={onBox && singleBox}
          onStep={onStep}
        />
      ) : (
        <ContinuousViewport {...shared} pages={viewed} highlightsOn={glowing} onBox={onBox} onPass={onPass} />
      )}
    </div>
  );
}

const withFound = (marked: readonly Highlight[], found: readonly Highlight[]): readonly Highlight[] =>
  [...marked, ...found].filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at);
