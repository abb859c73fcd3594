import { ActionIcon } from '@mantine/core';
import { IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { type ReactNode, type Ref, useCallback } from 'react';
import type { Highlight, PagePictures } from '#renderer/scan-viewer/index.ts';
import type { Box } from '#shared/model/geometry';
import type { DeskPreferences } from '../comfort/desk-preferences';
import { useKeyNames } from '../comfort/use-key-names';
import type { DeskPosition, Move } from '../desk-position';
import type { ReviewCommand } from '../review-keys';
import { UnreadBar } from '../unread/unread-bar';
import type { Unread } from '../unread/use-unread';
import type { Desk } from '../use-desk';
import { PagePane } from './page-pane';
import { PageMenu } from './pane-menu';
import styles from './panes.module.css';

type DeskPagesProps = {
  readonly desk: Desk;
  readonly pictures: PagePictures;
  readonly preferences: DeskPreferences;
  readonly commands: Readonly<Record<ReviewCommand, () => void>>;
  readonly glowing: (ordinal: number, at: DeskPosition) => readonly Highlight[];
  readonly show: {
    readonly doubt: boolean;
    readonly dimmed: boolean;
    readonly loupe: boolean;
    readonly finding: boolean;
  };
  readonly unread: Unread;
  readonly leftOpen: boolean;
  readonly narrow: boolean;
  readonly pageField: Ref<HTMLInputElement>;
  readonly onBox: ((box: Box, ordinal: number) => void) | undefined;
  readonly onFinding: (finding: boolean) => void;
  /** What is offered for words in hand, over the pane in hand. */
  readonly taking: ReactNode;
};

/** One pane of pages, or two side by side. */
export function DeskPages(props: DeskPagesProps) {
  const { desk, commands, leftOpen, narrow } = props;
  const { titled } = useKeyNames();
  const { panes, hand, readOnly } = desk;
  const shown = narrow ? [panes[hand]!] : panes;
  return (
    <div className={styles.panes}>
      {shown.map((position, index) => {
        const at = narrow ? hand : (index as 0 | 1);
        return (
          <Pane key={at} {...props} at={at} position={position} two={shown.length === 2}>
            {index === 0 && !leftOpen && (
              <ActionIcon
                variant="subtle"
                aria-label="展开文书栏"
                title={titled('展开文书栏', 'left-pane')}
                onClick={commands['left-pane']}
              >
                <IconLayoutSidebarLeftExpand size={18} />
              </ActionIcon>
            )}
            {at === hand && <PageMenu split={panes.length === 2} readOnly={readOnly} commands={commands} />}
          </Pane>
        );
      })}
    </div>
  );
}

type PaneProps = DeskPagesProps & {
  readonly at: 0 | 1;
  readonly position: DeskPosition;
  readonly two: boolean;
};

function Pane({ at, position, two, children: bar, ...props }: PaneProps & { readonly children: ReactNode }) {
  const { desk, pictures, preferences, glowing, show, pageField, onBox, onFinding } = props;
  const { move, hand } = desk;
  const onMove = useCallback((made: Move) => move({ to: 'in', pane: at, move: made }), [move, at]);
  const onHand = useCallback(() => move({ to: 'hand', hand: at }), [move, at]);
  const highlights = useCallback((ordinal: number) => glowing(ordinal, position), [glowing, position]);
  const inHand = at === hand;
  return (
    <PagePane
      reviewed={desk.reviewed}
      position={position}
      inHand={inHand}
      place={two ? (at === 0 ? '左' : '右') : undefined}
      layout={preferences.layout}
      pictures={pictures}
      highlightsOn={highlights}
      showDoubt={show.doubt}
      dimmed={show.dimmed}
      loupe={show.loupe}
      finding={show.finding}
      onBox={onBox}
      pageField={inHand ? pageField : null}
      scroller={desk.scrollers[at]}
      onMove={onMove}
      onHand={onHand}
      onFinding={onFinding}
      bar={bar}
    >
      <UnreadBar
        page={desk.reviewed.unread.find(({ ordinal }) => ordinal === position.page)}
        unread={props.unread}
        readOnly={desk.readOnly}
      />
      {inHand && props.taking}
    </PagePane>
  );
}
