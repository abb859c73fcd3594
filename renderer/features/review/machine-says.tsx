import { Button } from '@mantine/core';
import { whereToLook } from '#shared/checks/index';
import { verdictWords } from '#shared/glossary';
import { type Citation, distinctPlaces } from '#shared/model/citation';
import type { Finding } from '#shared/model/finding';
import type { Instrument } from '#shared/model/instrument';
import { isBonus } from '#shared/model/scoring-template';
import { written } from '#shared/scoring/index';
import { CitationChips } from './citation-chips';
import { type DeskLine, deciding, isGate } from './desk-lines';
import { doubtWords, verdictName } from './line-mark';
import styles from './open-line.module.css';
import { asks, isOpen, pagesWords, type UnreadPage } from './unread/unread-pages';

type MachineSaysProps = {
  readonly line: DeskLine;
  readonly instruments: readonly Instrument[];
  readonly current: Citation | undefined;
  readonly unread: readonly UnreadPage[];
  readonly onJump: (citation: Citation) => void;
  readonly onLooked: ((pages: readonly number[]) => void) | undefined;
};

/** What the machine proposes, in its sentence, with the places it saw. */
export function MachineSays({ line, instruments, current, unread, onJump, onLooked }: MachineSaysProps) {
  const { proposal, doubt, target } = line;
  if (isBonus(target))
    return <p className={styles.reason}>{target.guidance ?? '由评查员决定是否加分；不选就是不加。'}</p>;
  const { verdict, deduction, confidence, findings } = proposal;
  const decided = deciding(proposal);
  const others = findings.filter((finding) => !decided.includes(finding) && finding.verdict !== 'not-applicable');
  return (
    <div className={styles.machine} data-verdict={verdict} data-doubt={doubt}>
      <p className={styles.proposal}>
        <strong>
          <span aria-hidden>{verdictWords[verdict].glyph} </span>
          {doubt ? `${verdictName(target, verdict)} · ${doubtWords[doubt]}` : verdictName(target, verdict)}
        </strong>
        {deduction > 0 && <span>建议扣 {written(deduction)} 分</span>}
        {findings.length > 0 && !doubt && <span className={styles.quiet}>把握 {Math.round(confidence * 100)}%</span>}
      </p>
      {[...decided, ...others].map((finding) => (
        <div key={finding.check} data-aside={finding.verdict !== verdict || undefined}>
          <p className={styles.reason}>{finding.reason}</p>
          <CitationChips
            citations={distinctPlaces(finding.citations)}
            current={current}
            instruments={instruments}
            onJump={onJump}
          />
          <Looked finding={finding} unread={unread} onLooked={onLooked} />
        </div>
      ))}
      {findings.length === 0 && (
        <>
          <p className={styles.reason}>{(!isGate(target) && target.guidance) || `请阅卷判断：${target.requirement}`}</p>
          <CitationChips
            citations={whereToLook(target, instruments)}
            current={current}
            instruments={instruments}
            onJump={onJump}
          />
        </>
      )}
    </div>
  );
}

type LookedProps = Pick<MachineSaysProps, 'unread' | 'onLooked'> & { readonly finding: Finding };

/** Where pages nobody could read are what keeps the item open: one look at them answers it, and all others like it. */
function Looked({ finding, unread, onLooked }: LookedProps) {
  const asked = unread
    .filter(isOpen)
    .map(({ ordinal }) => ordinal)
    .filter((ordinal) => asks(finding, new Set([ordinal])));
  if (asked.length === 0 || onLooked === undefined) return null;
  return (
    <Button size="compact-sm" variant="default" onClick={() => onLooked(asked)}>
      已看过{pagesWords(asked)}…
    </Button>
  );
}
