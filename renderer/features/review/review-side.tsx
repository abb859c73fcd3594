import type { ReactNode } from 'react';
import type { PagePictures, StoredThumbnails } from '#renderer/scan-viewer/index.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import type { Citation } from '#shared/model/citation';
import type { ReviewerName } from '#shared/model/ids';
import { Checklist } from './checklist';
import { DeskTally } from './comfort/desk-tally';
import { KeysHelp } from './comfort/keys-help';
import { usePreferences } from './comfort/use-preferences';
import { useTally } from './comfort/use-tally';
import { ConfirmFacts } from './confirm/confirm-facts';
import type { Confirming } from './confirm/use-confirming';
import { FactFromWords } from './evidence/fact-from-words';
import type { Evidence } from './evidence/use-evidence';
import { FactsPanel } from './facts-panel';
import { OpenLine } from './open-line';
import { PaperWords } from './paper-words';
import { ProcedurePanel } from './procedure/procedure-panel';
import styles from './review-desk.module.css';
import type { ReviewCommand, ReviewKeys } from './review-keys';
import { correctFact, withdrawCorrection } from './review-store';
import { SideHead } from './side-head';
import { askedBy, isOpen } from './unread/unread-pages';
import { UnreadPanel } from './unread/unread-panel';
import type { Unread } from './unread/use-unread';
import type { Desk } from './use-desk';
import { LinePhrases } from './wording/line-phrases';

type ReviewSideProps = {
  readonly desk: Desk;
  readonly reviewer: ReviewerName;
  readonly evidence: Evidence;
  readonly confirming: Confirming;
  readonly unread: Unread;
  readonly commands: Readonly<Record<ReviewCommand, () => void>>;
  readonly keys: ReviewKeys;
  readonly pictures: PagePictures;
  readonly stored: StoredThumbnails;
  readonly reread: ReactNode;
  /** The score and what can be made of it. */
  readonly foot: ReactNode;
  readonly onJump: (citation: Citation) => void;
};

/** The right of the desk: the checklist, or what stands in its place for a while, and the score. */
export function ReviewSide(props: ReviewSideProps) {
  const { desk, reviewer, evidence, confirming, unread, commands, keys, pictures, stored, reread, foot, onJump } =
    props;
  const { reviewed, position, line, draft, readOnly, saving, ports, panel } = desk;
  const { instruments, viewed, facts, groups } = reviewed;
  const [preferences, prefer] = usePreferences();
  const tally = useTally(reviewed, reviewer);
  const paperAt = (page: number) => instruments.find(({ pages }) => pages.includes(page));
  const { forFact } = evidence;
  return (
    <aside className={styles.right} aria-label="评查项">
      <SideHead
        panel={panel}
        unread={reviewed.unread.length === 0 ? undefined : reviewed.unread.filter(isOpen).length}
        unconfirmed={confirming.left}
        readOnly={readOnly}
        commands={commands}
        onChecklist={() => desk.setPanel('checklist')}
      />
      <DeskTally {...tally} />
      {saving.refused && <ErrorNotice error={saving.refused} />}
      {forFact && (
        <FactFromWords
          citation={forFact}
          instrument={paperAt(forFact.page)}
          page={viewed.get(forFact.page)}
          pictures={pictures}
          onSave={(fact) => {
            void saving.save(() => correctFact(ports, fact));
            evidence.leaveFact();
          }}
          onLeave={evidence.leaveFact}
        />
      )}
      {reread}
      <div key={panel} className={styles.scroll}>
        {panel === 'keys' && <KeysHelp keys={keys} preferences={preferences} onPrefer={prefer} />}
        {panel === 'confirm' && (
          <ConfirmFacts
            confirming={confirming}
            instruments={instruments}
            viewed={viewed}
            pictures={pictures}
            readOnly={readOnly}
          />
        )}
        {panel === 'unread' && (
          <UnreadPanel
            unread={unread}
            pages={reviewed.unread}
            asked={askedBy(reviewed.lines, reviewed.unread.filter(isOpen))}
            viewed={viewed}
            pictures={pictures}
            stored={stored}
            page={position.page}
            readOnly={readOnly}
            onPage={desk.onPage}
          />
        )}
        {panel === 'procedure' && <ProcedurePanel desk={desk} onJump={onJump} />}
        {panel === 'facts' && (
          <FactsPanel
            instrument={paperAt(position.page)}
            facts={facts}
            viewed={viewed}
            pictures={pictures}
            readOnly={readOnly}
            onJump={onJump}
            onCorrect={(fact) => void saving.save(() => correctFact(ports, fact))}
            onWithdraw={(fact) => void saving.save(() => withdrawCorrection(ports, fact))}
          >
            <PaperWords desk={desk} paper={paperAt(position.page)} />
          </FactsPanel>
        )}
        {panel === 'checklist' && (
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
                unread={reviewed.unread}
                drawing={position.drawing}
                readOnly={readOnly}
                noteField={desk.noteField}
                phrases={<LinePhrases desk={desk} />}
                onEdit={desk.edit}
                onSettle={commands.settle}
                onFlush={desk.marking.flush}
                onDraw={commands.evidence}
                onJump={onJump}
                onLooked={readOnly ? undefined : unread.open}
              />
            )}
          </Checklist>
        )}
      </div>
      <p className={styles.hint} role="status">
        {desk.hint}
      </p>
      {foot}
    </aside>
  );
}
