import { type Citation, samePlace } from '#shared/model/citation';
import type { Instrument } from '#shared/model/instrument';
import styles from './open-line.module.css';

type CitationChipsProps = {
  readonly citations: readonly Citation[];
  readonly current: Citation | undefined;
  readonly instruments: readonly Instrument[];
  readonly onJump: (citation: Citation) => void;
};

/** 出处: each chip jumps to its page and makes its box glow. */
export function CitationChips({ citations, current, instruments, onJump }: CitationChipsProps) {
  return (
    <ul className={styles.chips} aria-label="出处">
      {citations.map((citation) => (
        <li key={`${citation.page} ${citation.box.join(' ')}`}>
          <button
            type="button"
            className={styles.chip}
            aria-current={current && samePlace(citation, current) ? 'location' : undefined}
            title={citation.quote || undefined}
            onClick={() => onJump(citation)}
          >
            {placeWords(citation, instruments)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** 行政处罚决定书 · 3页 */
export function placeWords({ page }: Citation, instruments: readonly Instrument[]): string {
  const title = instruments.find(({ pages }) => pages.includes(page))?.title;
  return title ? `${title} · ${page}页` : `第${page}页`;
}
