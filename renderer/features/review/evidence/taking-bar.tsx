import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { CommandHint } from '../comfort/command-hint';
import styles from './evidence.module.css';
import type { Evidence } from './use-evidence';

type TakingBarProps = { readonly evidence: Evidence; readonly drawing: boolean; readonly readOnly: boolean };

/** What may be done with words in hand; while one looks for a place, how to take it. */
export function TakingBar({ evidence, drawing, readOnly }: TakingBarProps) {
  const { selected, picked, takeEvidence, takeNote, takeFact, takePage } = evidence;
  if (readOnly || (!selected && !drawing)) return null;
  const held = selected !== undefined || picked !== undefined;
  return (
    <div
      className={styles.bar}
      role="toolbar"
      aria-label="取用页面内容"
      onMouseDown={(event) => event.preventDefault()}
    >
      {held ? (
        <>
          <span className={styles.words}>“{selected?.words ?? picked?.quote}”</span>
          <button type="button" onClick={() => takeEvidence()}>
            作为出处
          </button>
          <CommandHint command={selected ? 'evidence' : 'accept'} />
          <button type="button" onClick={takeNote}>
            写入意见
          </button>
          <CommandHint command="note" />
          <button type="button" onClick={takeFact}>
            记为要素
          </button>
          <CommandHint command="facts" />
        </>
      ) : (
        <>
          <span>在页面上拖出方框，或用</span>
          <KeyHint keys="↑ ↓" does="选行" />
          <KeyHint keys="Shift" does="连选" />
          <button type="button" onClick={takePage}>
            引用整页
          </button>
          <CommandHint command="accept" />
        </>
      )}
      {drawing && <CommandHint command="leave" does="不选了" />}
    </div>
  );
}
