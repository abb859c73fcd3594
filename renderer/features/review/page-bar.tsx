import { ActionIcon, Button, NumberInput } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconLayoutSidebarLeftExpand,
  IconRotateClockwise,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { type Ref, useState } from 'react';
import type { ViewedPage, Zoom } from '#renderer/scan-viewer/index.ts';
import styles from './review-desk.module.css';

type PageBarProps = {
  readonly page: ViewedPage;
  readonly pages: number;
  readonly zoom: Zoom;
  readonly leftOpen: boolean;
  readonly pageField: Ref<HTMLInputElement>;
  readonly onPage: (page: number) => void;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onZoomStep: (step: 1 | -1) => void;
  readonly onRotate: () => void;
  readonly onTurn: () => void;
  readonly onLeft: () => void;
};

/** What one does to the page in the middle. */
export function PageBar(props: PageBarProps) {
  const { page, pages, zoom, leftOpen, pageField, onPage, onZoom, onZoomStep, onRotate, onTurn, onLeft } = props;
  return (
    <header className={styles.bar} role="toolbar" aria-label="页面">
      {!leftOpen && (
        <ActionIcon variant="subtle" aria-label="展开文书栏" title="展开文书栏（T）" onClick={onLeft}>
          <IconLayoutSidebarLeftExpand size={18} />
        </ActionIcon>
      )}
      <ActionIcon variant="subtle" aria-label="上一页" title="上一页（←）" onClick={() => onPage(page.ordinal - 1)}>
        <IconChevronLeft size={18} />
      </ActionIcon>
      <PageNumber key={page.ordinal} page={page.ordinal} pages={pages} field={pageField} onPage={onPage} />
      <span className={styles.quiet}>/ {pages}</span>
      <ActionIcon variant="subtle" aria-label="下一页" title="下一页（→）" onClick={() => onPage(page.ordinal + 1)}>
        <IconChevronRight size={18} />
      </ActionIcon>
      {page.folio !== undefined && <span className={`${styles.folio} ${styles.wideOnly}`}>编号 {page.folio}</span>}
      <span className={styles.spread} />
      <ActionIcon
        className={styles.wideOnly}
        variant="subtle"
        aria-label="缩小"
        title="缩小（−）"
        onClick={() => onZoomStep(-1)}
      >
        <IconZoomOut size={18} />
      </ActionIcon>
      <ActionIcon
        className={styles.wideOnly}
        variant="subtle"
        aria-label="放大"
        title="放大（+）"
        onClick={() => onZoomStep(1)}
      >
        <IconZoomIn size={18} />
      </ActionIcon>
      <Button.Group>
        <Button
          size="compact-sm"
          variant={zoom === 'width' ? 'light' : 'default'}
          aria-pressed={zoom === 'width'}
          onClick={() => onZoom('width')}
        >
          适宽
        </Button>
        <Button
          size="compact-sm"
          variant={zoom === 'page' ? 'light' : 'default'}
          aria-pressed={zoom === 'page'}
          onClick={() => onZoom('page')}
        >
          整页
        </Button>
      </Button.Group>
      <ActionIcon
        className={styles.wideOnly}
        variant="subtle"
        aria-label="转着看"
        title="转着看（R）"
        onClick={onRotate}
      >
        <IconRotateClockwise size={18} />
      </ActionIcon>
      <Button
        className={styles.wideOnly}
        size="compact-sm"
        variant="subtle"
        title="把本页顺时针转 90° 并记住（Shift R）"
        onClick={onTurn}
      >
        转正
      </Button>
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
