import { memo, type ReactNode, useCallback, useEffect, useRef } from 'react';
import { verdictWords } from '#shared/glossary';
import type { ItemId } from '#shared/model/ids';
import { isBonus } from '#shared/model/scoring-template';
import { written } from '#shared/scoring/index';
import { acceptableTogether } from './accept-group';
import styles from './checklist.module.css';
import { CommandHint } from './comfort/command-hint';
import { type DeskGroup, type DeskLine, given, isGate } from './desk-lines';
import { LineMark } from './line-mark';

type ChecklistProps = {
  readonly groups: readonly DeskGroup[];
  readonly open: ItemId | undefined;
  /** Group whose sure proposals are being shown before they are accepted together. */
  readonly showing: DeskGroup['id'] | undefined;
  readonly readOnly: boolean;
  readonly onOpen: (item: ItemId) => void;
  readonly onShow: (group: DeskGroup) => void;
  readonly onAcceptAll: (group: DeskGroup) => void;
  readonly onCancelShow: () => void;
  /** What the open line unfolds into. */
  readonly children: ReactNode;
};

/** 评查项 by group; gates stand apart at the top. One item is open, the others are a line each. */
export function Checklist(props: ChecklistProps) {
  const { groups, open, showing, readOnly, onOpen, onShow, onAcceptAll, onCancelShow, children } = props;
  const latest = useRef(onOpen);
  useEffect(() => {
    latest.current = onOpen;
  });
  // One function for the life of the list: a page turned draws no line anew.
  const opening = useCallback((item: ItemId) => latest.current(item), []);
  return (
    <div className={styles.checklist}>
      {groups.map((group) => {
        const sure = acceptableTogether(group);
        const shown = showing === group.id && sure.length > 0;
        return (
          <section key={group.id} className={styles.group} data-gates={group.id === 'gates' || undefined}>
            <header className={styles.head}>
              <h3>{group.title}</h3>
              {!readOnly && sure.length > 1 && (
                <button
                  type="button"
                  className={styles.together}
                  title="列出本组把握较大的“符合”，看过之后一并采纳"
                  aria-expanded={shown}
                  onClick={() => onShow(group)}
                >
                  一并采纳 {sure.length} 项
                </button>
              )}
              <span className={styles.tally}>{tallyOf(group)}</span>
            </header>
            {shown && (
              <Together lines={sure} onAccept={() => onAcceptAll(group)} onCancel={onCancelShow} onOpen={onOpen} />
            )}
            <ul className={styles.lines}>
              {group.lines.map((line) => (
                <Line key={line.id} line={line} open={line.id === open} onOpen={opening}>
                  {line.id === open ? children : undefined}
                </Line>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** 12/14 · −3.5; of a bonus only what it adds. */
function tallyOf({ id, lines, settled, deducted, added }: DeskGroup): string {
  if (id === 'bonus') return `+${written(added)}`;
  const done = `${settled}/${lines.length}`;
  return id === 'gates' ? done : `${done} · ${deducted > 0 ? `−${written(deducted)}` : '0'}`;
}

function pointsOf(line: DeskLine, open: boolean): string {
  const { target, mark, proposal } = line;
  if (isGate(target)) return '';
  if (isBonus(target))
    return given(line) > 0 ? `+${written(given(line))}` : open ? `至多 ${written(target.points)}分` : '';
  const deduction = mark?.deduction ?? proposal.deduction;
  return deduction > 0 ? `−${written(deduction)}` : open ? `${written(target.points)}分` : '';
}

type LineProps = {
  readonly line: DeskLine;
  readonly open: boolean;
  readonly onOpen: (item: ItemId) => void;
  readonly children: ReactNode;
};

const Line = memo(function Line({ line, open, onOpen, children }: LineProps) {
  const row = useRef<HTMLLIElement>(null);
  const { id, target, mark, proposal, settled } = line;

  // The open item stays whole in sight as it unfolds.
  useEffect(() => {
    const element = row.current;
    if (!open || !element) return;
    const follow = new ResizeObserver(() => element.scrollIntoView({ block: 'nearest' }));
    follow.observe(element);
    return () => follow.disconnect();
  }, [open]);

  return (
    <li ref={row} className={styles.line} data-open={open || undefined} data-settled={settled || undefined}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={open}
        data-proposed={(!mark && isGate(target) && proposal.verdict === 'violated') || undefined}
        onClick={() => onOpen(id)}
      >
        <LineMark line={line} />
        <span className={styles.title}>{target.title}</span>
        <span className={styles.points} data-by={mark ? 'person' : 'machine'}>
          {pointsOf(line, open)}
        </span>
      </button>
      {children}
    </li>
  );
});

type TogetherProps = {
  readonly lines: readonly DeskLine[];
  readonly onAccept: () => void;
  readonly onCancel: () => void;
  readonly onOpen: (item: ItemId) => void;
};

/** What would be accepted together is shown first, each with what the machine saw. */
function Together({ lines, onAccept, onCancel, onOpen }: TogetherProps) {
  const section = useRef<HTMLElement>(null);
  // What is to be accepted is seen first, wherever the list stood.
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section ref={section} className={styles.shown} aria-label="把握较大的符合项">
      <ul>
        {lines.map(({ id, target, proposal }) => (
          <li key={id}>
            <button type="button" onClick={() => onOpen(id)}>
              <b>
                {verdictWords.satisfied.glyph} {target.title}
              </b>
              <span>{proposal.findings.map(({ reason }) => reason).join(' ')}</span>
            </button>
          </li>
        ))}
      </ul>
      <footer>
        <button type="button" className={styles.accept} onClick={onAccept}>
          全部采纳为“符合”（{lines.length} 项）
        </button>
        <CommandHint command="accept-group" />
        <button type="button" className={styles.cancel} onClick={onCancel}>
          不采纳
        </button>
      </footer>
    </section>
  );
}
