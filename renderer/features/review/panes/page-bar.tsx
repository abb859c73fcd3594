import { ActionIcon, NumberInput } from '@mantine/core';
import {
  IconArrowNarrowLeft,
  IconArrowNarrowRight,
  IconChevronLeft,
  IconChevronRight,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { type ReactNode, type Ref, type RefObject, useState } from 'react';
import { type PageScroller, type ViewedPage, type Zoom, zoomedIn, zoomedOut } from '#renderer/scan-viewer/index.ts';
import { useKeyNames } from '../comfort/use-key-names';
import type { Move } from '../desk-position';
import styles from './panes.module.css';

type PageBarProps = {
  readonly page: ViewedPage;
  readonly pages: number;
  readonly zoom: Zoom;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  readonly pageField: Ref<HTMLInputElement>;
  readonly scroller: RefObject<PageScroller | null>;
  readonly onMove: (move: Move) => void;
  readonly onPage: (page: number) => void;
  readonly onZoomStep: (scale: number) => void;
  /** What belongs to the desk rather than to one pane. */
  readonly children: ReactNode;
};

/** What one does to the page in a pane. */
export function PageBar(props: PageBarProps) {
  const { page, pages, zoom, canGoBack, canGoForward, pageField, scroller, onMove, onPage, onZoomStep, children } =
    props;
  const { titled } = useKeyNames();
  const scale = () => scroller.current?.scale() ?? 1;
  return (
    <header className={styles.bar} role="toolbar" aria-label="页面">
      <ActionIcon
        variant="subtle"
        aria-label="后退"
        title={titled('回到跳转之前', 'back')}
        disabled={!canGoBack}
        onClick={() => onMove({ to: 'back' })}
      >
        <IconArrowNarrowLeft size={18} />
      </ActionIcon>
      <ActionIcon
        className={styles.wideOnly}
        variant="subtle"
        aria-label="前进"
        title={titled('再往前', 'forward')}
        disabled={!canGoForward}
        onClick={() => onMove({ to: 'forward' })}
      >
        <IconArrowNarrowRight size={18} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label="上一页"
        title={titled('上一页', 'previous-page')}
        onClick={() => onPage(page.ordinal - 1)}
      >
        <IconChevronLeft size={18} />
      </ActionIcon>
      <PageNumber key={page.ordinal} page={page.ordinal} pages={pages} field={pageField} onPage={onPage} />
      <span className={styles.quiet}>/ {pages}</span>
      <ActionIcon
        variant="subtle"
        aria-label="下一页"
        title={titled('下一页', 'next-page')}
        onClick={() => onPage(page.ordinal + 1)}
      >
        <IconChevronRight size={18} />
      </ActionIcon>
      {page.folio !== undefined && <span className={`${styles.folio} ${styles.wideOnly}`}>页码 {page.folio}</span>}
      <span className={styles.spread} />
      <ActionIcon
        className={styles.wideOnly}
        variant="subtle"
        aria-label="缩小"
        title={titled('缩小', 'zoom-out')}
        onClick={() => onZoomStep(zoomedOut(scale()))}
      >
        <IconZoomOut size={18} />
      </ActionIcon>
      <ActionIcon
        className={styles.wideOnly}
        variant="subtle"
        aria-label="放大"
        title={titled('放大', 'zoom-in')}
        onClick={() => onZoomStep(zoomedIn(scale()))}
      >
        <IconZoomIn size={18} />
      </ActionIcon>
      <button
        type="button"
        className={styles.fit}
        title={titled('适合宽度、整页之间切换', 'fit')}
        onClick={() => onMove({ to: 'zoom', zoom: zoom === 'width' ? 'page' : 'width' })}
      >
        {zoom === 'width' ? '适宽' : zoom === 'page' ? '整页' : `${Math.round(zoom * 100)}%`}
      </button>
      {children}
    </header>
  );
}

type PageNumberProps = {
  readonly page: number;
  readonly pages: number;
  readonly field: Ref<HTMLInputElement>;
  readonly onPage: (page: number) => void;
};

function PageNumber({ page, pages, field, onPage }: PageNumberProps) {
  const [typed, setTyped] = useState<string | number>(page);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        (document.activeElement as HTMLElement | null)?.blur();
        onPage(Number(typed));
      }}
    >
      <NumberInput
        ref={field}
        className={styles.pageNumber}
        size="xs"
        hideControls
        aria-label={`页，共 ${pages} 页`}
        min={1}
        max={pages}
        allowDecimal={false}
        value={typed}
        onChange={setTyped}
      />
    </form>
  );
}
