import { useElementSize, useMergedRef } from '@mantine/hooks';
import { type MouseEvent, useCallback, useMemo, useRef } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { usePictures } from '#renderer/app/use-pictures.ts';
import type { ReviewerName } from '#shared/model/ids';
import { Palette } from './comfort/palette';
import { useDeskLayout } from './comfort/use-desk-layout';
import { usePreferences } from './comfort/use-preferences';
import { useConfirming } from './confirm/use-confirming';
import { deskCommands } from './desk-commands';
import { TakingBar } from './evidence/taking-bar';
import { useEvidence } from './evidence/use-evidence';
import { highlightsOn } from './highlights';
import { InstrumentsPane } from './instruments-pane';
import { OrganiseBoard } from './organise/organise-board';
import { DeskPages } from './panes/desk-pages';
import { RereadPanel } from './reread-panel';
import styles from './review-desk.module.css';
import { keysWith } from './review-keys';
import { ReviewSide } from './review-side';
import { arrange } from './review-store';
import type { Reviewed } from './reviewed';
import { ScoreFoot } from './score-foot';
import type { Sought } from './sought';
import { DeskStrip } from './strip/desk-strip';
import { useUnread } from './unread/use-unread';
import { useDesk } from './use-desk';
import { useExporting } from './use-exporting';
import { useReread } from './use-reread';
import { useReviewKeys } from './use-review-keys';
import { useSought } from './use-sought';

type ReviewDeskProps = {
  readonly reviewed: Reviewed;
  readonly reviewer: ReviewerName;
  /** False where another window writes this library. */
  readonly writable: boolean;
  readonly sought: Sought | undefined;
  readonly onLeave: () => void;
};

/** Instruments, page, checklist. The page is the largest thing and nothing ever covers it. */
export function ReviewDesk({ reviewed: held, reviewer, writable, sought, onLeave }: ReviewDeskProps) {
  const desk = useDesk(held, reviewer, writable);
  const { reviewed, position, line, draft, citations, readOnly, saving, ports, move } = desk;
  const { viewed, groups, loaded, dossier, scorecard, concluded } = reviewed;
  const { store } = useServices();
  const pictures = usePictures(dossier.scans);
  const [preferences, prefer] = usePreferences();
  const keys = useMemo(() => keysWith(preferences.keys), [preferences.keys]);
  const { ref: measure, width } = useElementSize<HTMLDivElement>();
  const root = useRef<HTMLDivElement>(null);
  const ref = useMergedRef(measure, root);
  const pageField = useRef<HTMLInputElement>(null);
  const firstExport = useRef<HTMLButtonElement>(null);
  const layout = useDeskLayout(width, desk.panes.length);
  const { show, set, turn, narrow, leftOpen, strip, toggleLeft } = layout;
  const giveFocusBack = () => root.current?.focus({ preventScroll: true });

  const reread = useReread(desk);
  const evidence = useEvidence(desk);
  const confirming = useConfirming(desk);
  const unread = useUnread(desk);
  const { exporting, exported, exportNow, exportTimeline } = useExporting(desk, reviewer, pictures);
  const commands = deskCommands(desk, evidence, {
    toggleReread: () => !desk.refusing() && reread.draw(),
    leaveReread: reread.leave,
    toggleUnread: unread.toggle,
    toggleLeft,
    toggleDoubt: () => turn('doubt'),
    toggleDim: () => turn('dimmed'),
    toggleLoupe: () => turn('loupe'),
    toggleStrip: layout.toggleStrip,
    toggleLayout: layout.toggleLayout,
    find: () => set('finding', true),
    organise: () => turn('organising'),
    focusExports: () => {
      firstExport.current?.focus();
      return firstExport.current !== null;
    },
    palette: () => turn('palette'),
    phrase: () => {
      const list = desk.phraseList.current;
      if (!list) return desk.setHint('先选择意见，再选用惯用表述');
      list.open = true;
      list.querySelector<HTMLElement>('li button')?.focus();
    },
    confirmFact: confirming.confirm,
    focusPageNumber: () => pageField.current?.select(),
    leaveField: () => {
      if (!document.activeElement?.matches('input, textarea, summary, button')) return false;
      giveFocusBack();
      return true;
    },
  });
  useReviewKeys(commands, keys);

  const found = useSought(desk, sought);
  const extra = useMemo(() => [...reread.highlights, ...found], [reread.highlights, found]);
  const { picked } = evidence;
  const glowing = useCallback(
    (ordinal: number, at: typeof position) =>
      highlightsOn(
        ordinal,
        line,
        draft,
        at === position && picked ? picked : at.cited,
        ordinal === position.page ? extra : [],
      ),
    [line, draft, extra, picked, position],
  );
  const cited = useMemo(() => new Set(citations.map((citation) => citation.page)), [citations]);
  const jump = (citation: (typeof citations)[number]) => move({ to: 'citation', citation });

  /** A button worked with the mouse does not keep the keys to itself. */
  const afterClick = (event: MouseEvent<HTMLDivElement>) => {
    const button = event.detail > 0 && event.target instanceof Element && event.target.closest('button');
    if (button && document.activeElement === button) giveFocusBack();
  };

  const page = viewed.get(position.page) ?? viewed.get(1);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click only gives the focus back; keys have their own table
    // biome-ignore lint/a11y/noStaticElementInteractions: same
    <div
      ref={ref}
      className={styles.desk}
      data-left={(leftOpen && !show.organising) || undefined}
      data-organising={show.organising || undefined}
      data-narrow={narrow || undefined}
      tabIndex={-1}
      onClick={afterClick}
    >
      {leftOpen && !show.organising && (
        <InstrumentsPane
          reviewed={reviewed}
          pictures={pictures}
          stored={store.thumbnail}
          page={position.page}
          cited={cited}
          readOnly={readOnly}
          onPage={(ordinal) => {
            desk.onPage(ordinal);
            if (narrow) toggleLeft();
          }}
          onArrange={(arranged) => void saving.save(() => arrange(ports, arranged))}
          onProcedure={commands.procedure}
          onCollapse={toggleLeft}
          onLeave={onLeave}
        />
      )}
      <main className={styles.middle}>
        {show.organising ? (
          <OrganiseBoard
            desk={desk}
            pictures={pictures}
            stored={store.thumbnail}
            onLeave={() => {
              turn('organising');
              giveFocusBack();
            }}
          />
        ) : (
          <DeskPages
            desk={desk}
            pictures={pictures}
            preferences={preferences}
            commands={commands}
            glowing={glowing}
            show={show}
            leftOpen={leftOpen}
            narrow={narrow}
            pageField={pageField}
            onBox={reread.onBox ?? evidence.onBox}
            onFinding={(finding) => set('finding', finding)}
            unread={unread}
            taking={<TakingBar evidence={evidence} drawing={position.drawing} readOnly={readOnly} />}
          />
        )}
        {page && !narrow && (
          <DeskStrip
            open={strip}
            height={preferences.stripHeight}
            reviewed={reviewed}
            page={page}
            pictures={pictures}
            onOpen={layout.openStrip}
            onHeight={(stripHeight) => prefer({ stripHeight })}
            onJump={jump}
            onExport={writable ? (timeline) => void exportTimeline(timeline) : undefined}
          />
        )}
      </main>
      <ReviewSide
        desk={desk}
        reviewer={reviewer}
        evidence={evidence}
        confirming={confirming}
        unread={unread}
        commands={commands}
        keys={keys}
        pictures={pictures}
        stored={store.thumbnail}
        onJump={jump}
        reread={
          <RereadPanel
            rereading={reread.rereading}
            pictures={pictures}
            onChoose={reread.choose}
            onOther={reread.askOther}
            onLeave={reread.leave}
          />
        }
        foot={
          <ScoreFoot
            scorecard={scorecard}
            groups={groups}
            template={loaded.template}
            concluded={concluded !== undefined}
            writable={writable}
            exporting={exporting}
            exported={exported}
            onOpen={desk.open}
            onNext={() => desk.openNext()}
            onConclude={desk.conclude}
            onReopen={desk.reopen}
            onExport={(paper) => void exportNow(paper)}
            firstExport={firstExport}
          />
        }
      />
      <Palette
        opened={show.palette}
        keys={keys}
        onRun={(command) => {
          turn('palette');
          giveFocusBack();
          commands[command]();
        }}
        onClose={() => turn('palette')}
      />
    </div>
  );
}
