import { CloseButton } from '@mantine/core';
import { PageCrop, type PagePictures, type ViewedPage } from '#renderer/scan-viewer/index.ts';
import { type Citation, samePlace } from '#shared/model/citation';
import type { Instrument } from '#shared/model/instrument';
import { placeWords } from './citation-chips';
import styles from './open-line.module.css';

const ROOM = { width: 300, height: 56 };

type MyEvidenceProps = {
  readonly citations: readonly Citation[];
  readonly current: Citation | undefined;
  readonly instruments: readonly Instrument[];
  readonly viewed: ReadonlyMap<number, ViewedPage>;
  readonly pictures: PagePictures;
  readonly onJump: (citation: Citation) => void;
  readonly onRemove: (citation: Citation) => void;
};

/** The places the mark rests on, each with its piece of the page. */
export function MyEvidence(props: MyEvidenceProps) {
  const { citations, current, instruments, viewed, pictures, onJump, onRemove } = props;
  return (
    <ul className={styles.evidence} aria-label="我的出处">
      {citations.map((citation) => {
        const page = viewed.get(citation.page);
        const place = placeWords(citation, instruments);
        return (
          <li
            key={`${citation.page} ${citation.box.join(' ')}`}
            data-current={(current && samePlace(citation, current)) || undefined}
          >
            <button type="button" onClick={() => onJump(citation)} title={citation.quote || place}>
              {page && <PageCrop page={page} box={citation.box} pictures={pictures} room={ROOM} />}
              <span>{place}</span>
            </button>
            <CloseButton size="sm" aria-label={`移除出处：${place}`} onClick={() => onRemove(citation)} />
          </li>
        );
      })}
    </ul>
  );
}
