import { verdictWords } from '#shared/glossary';
import { type Verdict, verdicts } from '#shared/model/verdict';
import styles from './open-line.module.css';

const gateWords: Partial<Record<Verdict, string>> = { satisfied: '未触犯', violated: '认定' };

type VerdictChoiceProps = {
  readonly chosen: Verdict | undefined;
  readonly gate: boolean;
  readonly onChoose: (verdict: Verdict) => void;
};

/** The four verdicts with their keys; one is pressed. */
export function VerdictChoice({ chosen, gate, onChoose }: VerdictChoiceProps) {
  return (
    <fieldset className={styles.verdicts}>
      <legend className={styles.unseen}>我的意见</legend>
      {verdicts.map((verdict, at) => {
        const { glyph, name } = verdictWords[verdict];
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
            {(gate && gateWords[verdict]) || name}
            <kbd aria-hidden>{at + 1}</kbd>
          </button>
        );
      })}
    </fieldset>
  );
}
