import { bonusWords, verdictWords } from '#shared/glossary';
import { type Gate, type Item, isBonus } from '#shared/model/scoring-template';
import type { Verdict } from '#shared/model/verdict';
import styles from './checklist.module.css';
import type { DeskLine, Doubt } from './desk-lines';
import { isGate } from './desk-lines';

export const doubtWords: Record<Doubt, string> = {
  scan: '扫描不清',
  judgement: '须人判断',
  parameter: '缺本地参数',
};

/**
 * The verdict of a line at a glance: solid for a person's mark, hollow for what the machine only proposes,
 * dashed where the scan is what stands in the way.
 */
export function LineMark({ line }: { readonly line: DeskLine }) {
  const { mark, proposal, doubt, target } = line;
  const verdict = mark?.verdict ?? proposal.verdict;
  const glyph = isBonus(target) && verdict === 'satisfied' ? '+' : verdictWords[verdict].glyph;
  const name = verdictName(target, verdict);
  const because = mark || !doubt ? '' : `，${doubtWords[doubt]}`;
  const told = mark ? `意见：${name}` : isBonus(target) ? name : `机器建议：${name}${because}`;
  return (
    <span
      className={styles.mark}
      data-verdict={verdict}
      data-by={mark ? 'person' : 'machine'}
      data-doubt={mark ? undefined : doubt}
      data-gate={isGate(target) || undefined}
      role="img"
      aria-label={told}
      title={told}
    >
      {glyph}
    </span>
  );
}

/** A bonus is given or not. */
const bonusNames: Partial<Record<Verdict, string>> = { satisfied: bonusWords.given, 'not-applicable': bonusWords.none };

/** A gate is not met or unmet: it is found breached or it is not. */
const gateWords: Partial<Record<Verdict, string>> = { satisfied: '未触犯', violated: '触犯' };

export const verdictName = (target: Item | Gate, verdict: Verdict): string =>
  (isGate(target) && gateWords[verdict]) || (isBonus(target) && bonusNames[verdict]) || verdictWords[verdict].name;
