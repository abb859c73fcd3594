import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { PointerEvent } from 'react';
import type { PagePictures, ViewedPage } from '#renderer/scan-viewer/index.ts';
import type { Citation } from '#shared/model/citation';
import type { Timeline } from '#shared/model/timeline';
import { useKeyNames } from '../comfort/use-key-names';
import type { ReviewCommand } from '../review-keys';
import type { Reviewed } from '../reviewed';
import { MatrixView } from './matrix-view';
import styles from './strip.module.css';
import { TextView } from './text-view';
import { TimelineView } from './timeline-view';
import { useFactMatrix, useTimeline } from './use-overview';

export type StripTab = 'timeline' | 'matrix' | 'text';

const tabs: readonly { readonly id: StripTab; readonly name: string; readonly command: ReviewCommand }[] = [
  { id: 'timeline', name: '时间线', command: 'timeline' },
  { id: 'matrix', name: '对照表', command: 'matrix' },
  { id: 'text', name: '文字', command: 'page-text' },
];

/** Least and greatest height of the open strip, in pixels. */
const LOWEST = 96;
const HIGHEST = 520;

type DeskStripProps = {
  readonly open: StripTab | undefined;
  readonly height: number;
  readonly reviewed: Reviewed;
  readonly page: ViewedPage;
  readonly pictures: PagePictures;
  readonly onOpen: (tab: StripTab | undefined) => void;
  readonly onHeight: (height: number) => void;
  readonly onJump: (citation: Citation) => void;
  readonly onExport: ((timeline: Timeline) => void) | undefined;
};

/** Under the page: the whole matter at a glance, closed until asked for. */
export function DeskStrip(props: DeskStripProps) {
  const { open, height, onOpen, onHeight } = props;
  const { titled } = useKeyNames();
  return (
    <section className={styles.strip} style={open && { height: height + 33 }} aria-label="全案一览">
      {open && <Sash height={height} onHeight={onHeight} />}
      <header className={styles.tabs}>
        <div role="tablist" aria-label="全案一览">
          {tabs.map(({ id, name, command }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`strip-${id}`}
              aria-selected={open === id}
              aria-controls={open === id ? 'strip-panel' : undefined}
              title={titled(name, command)}
              onClick={() => onOpen(open === id ? undefined : id)}
            >
              {name}
            </button>
          ))}
        </div>
        <ActionIcon
          variant="subtle"
          size="sm"
          aria-label={open ? '收起全案一览' : '展开全案一览'}
          onClick={() => onOpen(open ? undefined : 'timeline')}
        >
          {open ? <IconChevronDown size={16} /> : <IconChevronUp size={16} />}
        </ActionIcon>
      </header>
      {open && (
        <div id="strip-panel" role="tabpanel" aria-labelledby={`strip-${open}`} className={styles.panel}>
          <Open {...props} tab={open} />
        </div>
      )}
    </section>
  );
}

function Open({ tab, reviewed, page, pictures, onJump, onExport }: DeskStripProps & { readonly tab: StripTab }) {
  switch (tab) {
    case 'timeline':
      return <OpenTimeline reviewed={reviewed} onJump={onJump} onExport={onExport} />;
    case 'matrix':
      return <OpenMatrix reviewed={reviewed} pictures={pictures} onJump={onJump} />;
    case 'text':
      return <TextView page={page} onJump={onJump} />;
  }
}

function OpenTimeline({ reviewed, onJump, onExport }: Pick<DeskStripProps, 'reviewed' | 'onJump' | 'onExport'>) {
  const timeline = useTimeline(reviewed);
  return (
    timeline && <TimelineView timeline={timeline} onJump={onJump} onExport={onExport && (() => onExport(timeline))} />
  );
}

function OpenMatrix({ reviewed, pictures, onJump }: Pick<DeskStripProps, 'reviewed' | 'pictures' | 'onJump'>) {
  const matrix = useFactMatrix(reviewed);
  return <MatrixView matrix={matrix} viewed={reviewed.viewed} pictures={pictures} onJump={onJump} />;
}

/** The upper edge of the strip, moved by the hand or by ↑ ↓. */
function Sash({ height, onHeight }: Pick<DeskStripProps, 'height' | 'onHeight'>) {
  const to = (wanted: number) => onHeight(Math.min(HIGHEST, Math.max(LOWEST, wanted)));
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) to(height - event.movementY);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr is no handle
    <div
      className={styles.sash}
      role="separator"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label="全案一览的高度"
      aria-valuenow={height}
      aria-valuemin={LOWEST}
      aria-valuemax={HIGHEST}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        to(height + (event.key === 'ArrowUp' ? 24 : -24));
      }}
    />
  );
}
