import { verdictWords } from '#shared/glossary';
import { type Gate, type Item, isBonus } from '#shared/model/scoring-template';
import { type Verdict, verdicts } from '#shared/model/verdict';
import { verdictName } from './line-mark';
import styles from './open-line.module.css';

const bonusVerdicts: ReadonlySet<Verdict> = new Set(['satisfied', 'not-applicable']);

type VerdictChoiceProps = {
  readonly chosen: Verdict | undefined;
  readonly target: Item | Gate;
  readonly onChoose: (verdict: Verdict) => void;
};

/** The four verdicts with their keys; one is pressed. */
export function VerdictChoice({ chosen, target, onChoose }: VerdictChoiceProps) {
  return (
    <fieldset className={styles.verdicts}>
      <legend className={styles.unseen}>我的意见</legend>
      {verdicts.map((verdict, at) => {
        const { glyph } = verdictWords[verdict];
        if (isBonus(target) && !bonusVerdicts.has(verdict)) return null;
        return (
          <button
            key={verdict}
            type="button"
            className={styles.verdict}
            data-verdict={verdict}
            aria-pressed={chosen === verdict}
            aria-keyshortcuts={String(at + 1)}
            onClick={() => onChoose(verdict)}
          >
            <span aria-hidden>{glyph}</span>
            {verdictName(target, verdict)}
            <kbd aria-hidden>{at + 1}</kbd>
          </button>
        );
      })}
    </fieldset>
  );
}
