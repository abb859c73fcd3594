import { Fragment } from 'react';
import type { ViewedPage } from '#renderer/scan-viewer/index.ts';
import type { Citation } from '#shared/model/citation';
import { type Doubt, doubtfulSigns } from '#shared/model/doubtful-signs';
import type { TextLine } from '#shared/model/page-text';
import styles from './strip.module.css';

type TextViewProps = { readonly page: ViewedPage; readonly onJump: (citation: Citation) => void };

/** 文字: the page as it was read, line by line, for proof against the picture above it. */
export function TextView({ page, onJump }: TextViewProps) {
  if (page.lines.length === 0) return <p className={styles.empty}>{page.trouble ?? '本页没有识别出文字。'}</p>;
  return (
    <ol className={styles.text} aria-label={`第${page.ordinal}页识别文字`}>
      {page.lines.map((line) => (
        <li key={line.box.join(' ')}>
          <button
            type="button"
            className={styles.line}
            data-poor={page.poor?.has(line) || undefined}
            title={page.poor?.has(line) ? '这一行没有看清，请以原页为准' : undefined}
            onClick={() => onJump({ page: page.ordinal, box: line.box, quote: line.text })}
          >
            <Proof line={line} />
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The words of a line, doubtful characters marked. */
const Proof = ({ line }: { readonly line: TextLine }) =>
  partsOf(line).map(({ from, to, doubtful }) => {
    const words = line.text.slice(from, to);
    if (!doubtful) return <Fragment key={from}>{words}</Fragment>;
    return (
      <mark key={from} title="识别没有把握，请看原页">
        {words}
      </mark>
    );
  });

function partsOf(line: TextLine) {
  const parts: (Doubt & { readonly doubtful: boolean })[] = [];
  let at = 0;
  for (const { from, to } of doubtfulSigns(line)) {
    if (from > at) parts.push({ from: at, to: from, doubtful: false });
    parts.push({ from, to, doubtful: true });
    at = to;
  }
  return at < line.text.length ? [...parts, { from: at, to: line.text.length, doubtful: false }] : parts;
}
