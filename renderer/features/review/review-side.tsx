import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconChecklist, IconKeyboard, IconListDetails } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PagePictures } from '#renderer/scan-viewer/index.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import type { Citation } from '#shared/model/citation';
import type { ReviewerName } from '#shared/model/ids';
import { Checklist } from './checklist';
import { DeskTally } from './comfort/desk-tally';
import { KeysHelp } from './comfort/keys-help';
import { useKeyNames } from './comfort/use-key-names';
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
import type { Desk, Panel } from './use-desk';
import { LinePhrases } from './wording/line-phrases';

type ReviewSideProps = {
  readonly desk: Desk;
  readonly reviewer: ReviewerName;
  readonly evidence: Evidence;
  readonly confirming: Confirming;
  readonly commands: Readonly<Record<ReviewCommand, () => void>>;
  readonly keys: ReviewKeys;
  readonly pictures: PagePictures;
  readonly reread: ReactNode;
  /** The score and what can be made of it. */
  readonly foot: ReactNode;
  readonly onJump: (citation: Citation) => void;
};

/** The right of the desk: the checklist, or what stands in its place for a while, and the score. */
export function ReviewSide(props: ReviewSideProps) {
  const { desk, reviewer, evidence, confirming, commands, keys, pictures, reread, foot, onJump } = props;
  const { reviewed, position, line, draft, readOnly, saving, ports, panel } = desk;
  const { instruments, viewed, facts, groups } = reviewed;
  const [preferences, prefer] = usePreferences();
  const { titled } = useKeyNames();
  const tally = useTally(reviewed, reviewer);
  const paperAt = (page: number) => instruments.find(({ pages }) => pages.includes(page));
  const { forFact } = evidence;
  return (
    <aside className={styles.right} aria-label="评查项">
      <header className={styles.bar}>
        <h2 className={styles.name}>{panelTitles[panel]}</h2>
        {!readOnly && (
          <ActionIcon
            variant="subtle"
            aria-label="撤销上一步"
            title={titled('撤销上一步', 'undo')}
            onClick={commands.undo}
          >
            <IconArrowBackUp size={18} />
          </ActionIcon>
        )}
        <PanelButton
          panel="confirm"
          shown={panel}
          label={`确认要素（${confirming.left}）`}
          command="confirm-facts"
          onClick={commands['confirm-facts']}
        >
          <IconChecklist size={18} />
        </PanelButton>
        <PanelButton panel="facts" shown={panel} label="本文书的要素" command="facts" onClick={commands.facts}>
          <IconListDetails size={18} />
        </PanelButton>
        <PanelButton panel="keys" shown={panel} label="按键一览" command="help" onClick={commands.help}>
          <IconKeyboard size={18} />
        </PanelButton>
      </header>
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
      <div className={styles.scroll}>
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
                drawing={position.drawing}
                readOnly={readOnly}
                noteField={desk.noteField}
                phrases={<LinePhrases desk={desk} />}
                onEdit={desk.edit}
                onSettle={commands.settle}
                onFlush={desk.marking.flush}
                onDraw={commands.evidence}
                onJump={onJump}
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

const panelTitles: Record<Panel, string> = {
  checklist: '评查项',
  facts: '要素',
  confirm: '确认要素',
  procedure: '程序种类',
  keys: '按键一览',
};

type PanelButtonProps = {
  readonly panel: Panel;
  readonly shown: Panel;
  readonly label: string;
  readonly command: ReviewCommand;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

const PanelButton = ({ panel, shown, label, command, onClick, children }: PanelButtonProps) => (
  <ActionIcon
    variant={panel === shown ? 'light' : 'subtle'}
    aria-label={label}
    aria-pressed={panel === shown}
    title={useKeyNames().titled(label, command)}
    onClick={onClick}
  >
    {children}
  </ActionIcon>
);
