import type { ViewedPage } from '#renderer/scan-viewer/index.ts';
import type { Citation } from '#shared/model/citation';
import styles from './strip.module.css';

/** Lines read with less than this are tinted. */
const DOUBT = 0.75;

type TextViewProps = { readonly page: ViewedPage; readonly onJump: (citation: Citation) => void };

/** 文字: the page as it was read, line by line, for proof against the picture above it. */
export function TextView({ page, onJump }: TextViewProps) {
  if (page.lines.length === 0) return <p className={styles.empty}>{page.trouble ?? '本页没有识别出文字。'}</p>;
  return (
    <ol className={styles.text} aria-label={`第${page.ordinal}页识别文字`}>
      {page.lines.map(({ text, box, confidence }) => (
        <li key={box.join(' ')}>
          <button
            type="button"
            className={styles.line}
            data-doubtful={confidence < DOUBT || undefined}
            onClick={() => onJump({ page: page.ordinal, box, quote: text })}
          >
            {text}
          </button>
        </li>
      ))}
    </ol>
  );
}
