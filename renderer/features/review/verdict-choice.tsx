import { verdictWords } from '#shared/glossary';
import { type Gate, type Item, isBonus } from '#shared/model/scoring-template';
import { type Verdict, verdicts } from '#shared/model/verdict';
import { useKeyNames } from './comfort/use-key-names';
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
  const { keyOf } = useKeyNames();
  return (
    <fieldset className={styles.verdicts}>
      <legend className={styles.unseen}>我的意见</legend>
      {verdicts.map((verdict) => {
        const { glyph } = verdictWords[verdict];
        if (isBonus(target) && !bonusVerdicts.has(verdict)) return null;
        return (
          <button
            key={verdict}
            type="button"
            className={styles.verdict}
            data-verdict={verdict}
            aria-pressed={chosen === verdict}
            aria-keyshortcuts={keyOf(verdict) || undefined}
            onClick={() => onChoose(verdict)}
          >
            <span aria-hidden>{glyph}</span>
            {verdictName(target, verdict)}
            <kbd aria-hidden>{keyOf(verdict)}</kbd>
          </button>
        );
      })}
    </fieldset>
  );
}
