import { ActionIcon } from '@mantine/core';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { IconKeyboard, IconListDetails } from '@tabler/icons-react';
import { type MouseEvent, useCallback, useMemo, useRef, useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { usePictures } from '#renderer/app/use-pictures.ts';
import { PageViewport } from '#renderer/scan-viewer/index.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import type { ReviewerName } from '#shared/model/ids';
import { Checklist } from './checklist';
import { deskCommands } from './desk-commands';
import { FactsPanel } from './facts-panel';
import { highlightsOn } from './highlights';
import { InstrumentsPane } from './instruments-pane';
import { KeysHelp } from './keys-help';
import { OpenLine } from './open-line';
import { PageBar } from './page-bar';
import { RereadPanel } from './reread-panel';
import styles from './review-desk.module.css';
import { arrange, correctFact, withdrawCorrection } from './review-store';
import type { Reviewed } from './reviewed';
import { ScoreFoot } from './score-foot';
import type { Sought } from './sought';
import { useDesk } from './use-desk';
import { useReread } from './use-reread';
import { useReviewKeys } from './use-review-keys';
import { useSought } from './use-sought';

/** Below these widths (pixels) the instruments fold away, and then share their place with the page. */
const ROOMY = 1040;
const NARROW = 760;

type ReviewDeskProps = {
  readonly reviewed: Reviewed;
  readonly reviewer: ReviewerName;
  readonly sought: Sought | undefined;
  readonly onLeave: () => void;
};

/** Instruments, page, checklist. The page is the largest thing and nothing ever covers it. */
export function ReviewDesk({ reviewed: held, reviewer, sought, onLeave }: ReviewDeskProps) {
  const desk = useDesk(held, reviewer);
  const { reviewed } = desk;
  const { position, line, draft, citations, readOnly, saving, ports, move } = desk;
  const { instruments, viewed, facts, groups, loaded, dossier, scorecard } = reviewed;
  const { store } = useServices();
  const pictures = usePictures(dossier.scans);
  const { ref: measure, width } = useElementSize<HTMLDivElement>();
  const root = useRef<HTMLDivElement>(null);
  const ref = useMergedRef(measure, root);
  const pageField = useRef<HTMLInputElement>(null);
  const [leftWanted, setLeftWanted] = useState<boolean>();
  const [showDoubt, setShowDoubt] = useState(false);
  const [dimmed, setDimmed] = useState(false);
  const leftOpen = leftWanted ?? width >= ROOMY;
  const narrow = width < NARROW;

  const reread = useReread(desk);
  const commands = deskCommands(desk, {
    toggleReread: reread.draw,
    leaveReread: reread.leave,
    toggleLeft: () => setLeftWanted(!leftOpen),
    toggleDoubt: () => setShowDoubt(!showDoubt),
    toggleDim: () => setDimmed(!dimmed),
    focusPageNumber: () => pageField.current?.select(),
    leaveField: () => {
      if (!document.activeElement?.matches('input, textarea')) return false;
      root.current?.focus({ preventScroll: true });
      return true;
    },
  });
  useReviewKeys(commands);

  const page = viewed.get(position.page) ?? viewed.get(1);
  const neighbours = useMemo(
    () => [position.page + 1, position.page - 1].flatMap((ordinal) => viewed.get(ordinal) ?? []),
    [position.page, viewed],
  );
  const { onPage } = desk;
  const onStep = useCallback((step: 1 | -1) => onPage(position.page + step), [onPage, position.page]);
  const found = useSought(desk, sought);
  const highlights = useMemo(
    () => highlightsOn(position.page, line, draft, position.cited, [...reread.highlights, ...found]),
    [position.page, line, draft, position.cited, reread.highlights, found],
  );
  const cited = useMemo(() => new Set(citations.map((citation) => citation.page)), [citations]);
  const current = instruments.find(({ pages }) => pages.includes(position.page));
  const jump = (citation: (typeof citations)[number]) => move({ to: 'citation', citation });

  /** A button worked with the mouse does not keep the keys to itself. */
  const giveBackFocus = (event: MouseEvent<HTMLDivElement>) => {
    const button = event.detail > 0 && event.target instanceof Element && event.target.closest('button');
    if (button && document.activeElement === button) root.current?.focus({ preventScroll: true });
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click only gives the focus back; keys have their own table
    // biome-ignore lint/a11y/noStaticElementInteractions: same
    <div
      ref={ref}
      className={styles.desk}
      data-left={leftOpen || undefined}
      data-narrow={narrow || undefined}
      tabIndex={-1}
      onClick={giveBackFocus}
    >
      {leftOpen && (
        <InstrumentsPane
          reviewed={reviewed}
          pictures={pictures}
          stored={store.thumbnail}
          page={position.page}
          cited={cited}
          onPage={(ordinal) => {
            onPage(ordinal);
            if (narrow) setLeftWanted(false);
          }}
          onArrange={(arranged) => void saving.save(() => arrange(ports, arranged))}
          onCollapse={() => setLeftWanted(false)}
          onLeave={onLeave}
        />
      )}
      <main className={styles.middle}>
        {page && (
          <>
            <PageBar
              page={page}
              pages={viewed.size}
              zoom={position.zoom}
              leftOpen={leftOpen}
              pageField={pageField}
              onPage={onPage}
              onZoom={desk.onZoom}
              onZoomStep={desk.zoomStep}
              onRotate={commands.rotate}
              onTurn={commands['turn-page']}
              onLeft={commands['left-pane']}
            />
            <PageViewport
              page={page}
              neighbours={neighbours}
              pictures={pictures}
              zoom={position.zoom}
              onZoom={desk.onZoom}
              turn={position.turn}
              highlights={highlights}
              showDoubt={showDoubt}
              dimmed={dimmed}
              onBox={reread.onBox ?? (position.drawing ? desk.onBox : undefined)}
              onStep={onStep}
              scroller={desk.scroller}
            />
          </>
        )}
      </main>
      <aside className={styles.right} aria-label="评查项">
        <header className={styles.bar}>
          <h2 className={styles.name}>{panelTitles[desk.panel]}</h2>
          <ActionIcon
            variant={desk.panel === 'facts' ? 'light' : 'subtle'}
            aria-label="本文书的要素"
            aria-pressed={desk.panel === 'facts'}
            title="本文书的要素（F）"
            onClick={commands.facts}
          >
            <IconListDetails size={18} />
          </ActionIcon>
          <ActionIcon
            variant={desk.panel === 'keys' ? 'light' : 'subtle'}
            aria-label="按键一览"
            aria-pressed={desk.panel === 'keys'}
            title="按键一览（?）"
            onClick={commands.help}
          >
            <IconKeyboard size={18} />
          </ActionIcon>
        </header>
        {saving.refused && <ErrorNotice error={saving.refused} />}
        <RereadPanel
          rereading={reread.rereading}
          pictures={pictures}
          onChoose={reread.choose}
          onOther={reread.askOther}
          onLeave={reread.leave}
        />
        <div className={styles.scroll}>
          {desk.panel === 'keys' && <KeysHelp />}
          {desk.panel === 'facts' && (
            <FactsPanel
              instrument={current}
              facts={facts}
              viewed={viewed}
              pictures={pictures}
              onJump={jump}
              onCorrect={(fact) => void saving.save(() => correctFact(ports, fact))}
              onWithdraw={(fact) => void saving.save(() => withdrawCorrection(ports, fact))}
            />
          )}
          {desk.panel === 'checklist' && (
            <Checklist
              groups={groups}
              open={position.item}
              showing={desk.showing}
              readOnly={readOnly}
              onOpen={desk.open}
              onShow={desk.acceptGroup}
              onAcceptAll={desk.acceptGroup}
              onCancelShow={() => desk.setShowing(undefined)}
            >
              {line && draft && (
                <OpenLine
                  line={line}
                  draft={draft}
                  instruments={instruments}
                  viewed={viewed}
                  pictures={pictures}
                  current={position.cited}
                  drawing={position.drawing}
                  readOnly={readOnly}
                  hint={desk.hint}
                  noteField={desk.noteField}
                  onEdit={desk.edit}
                  onSettle={commands.settle}
                  onFlush={desk.marking.flush}
                  onDraw={commands.evidence}
                  onJump={jump}
                />
              )}
            </Checklist>
          )}
        </div>
        <ScoreFoot
          scorecard={scorecard}
          groups={groups}
          template={loaded.template}
          concluded={readOnly}
          exporting={desk.exporting}
          exported={desk.exported}
          onOpen={desk.open}
          onNext={() => desk.openNext()}
          onConclude={desk.conclude}
          onReopen={desk.reopen}
          onExport={(output) => void desk.exportNow(output)}
        />
      </aside>
    </div>
  );
}

const panelTitles = { checklist: '评查项', facts: '要素', keys: '按键一览' } as const;
