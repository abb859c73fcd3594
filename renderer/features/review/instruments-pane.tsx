import { ActionIcon } from '@mantine/core';
import { IconArrowLeft, IconLayoutSidebarLeftCollapse } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import {
  type PageGroup,
  type PagePictures,
  type StoredThumbnails,
  ThumbnailStrip,
} from '#renderer/scan-viewer/index.ts';
import { chineseDate } from '#shared/base/plain-date';
import { procedureWords } from '#shared/glossary';
import type { Fact } from '#shared/model/fact';
import type { Instrument } from '#shared/model/instrument';
import { nestedProcedures } from '#shared/segmentation/index';
import { useKeyNames } from './comfort/use-key-names';
import { InstrumentCard } from './instrument-card';
import { beginAt, mergeWithPrevious, reclassify, retitle } from './regroup';
import styles from './review-desk.module.css';
import type { Reviewed } from './reviewed';

/** A kind guessed with less than this is said to be doubtful. */
const DOUBTFUL = 0.6;

type InstrumentsPaneProps = {
  readonly reviewed: Reviewed;
  readonly pictures: PagePictures;
  readonly stored: StoredThumbnails;
  readonly page: number;
  readonly cited: ReadonlySet<number>;
  readonly readOnly: boolean;
  readonly onPage: (page: number) => void;
  readonly onArrange: (instruments: readonly Instrument[] | null) => void;
  /** Opens what the procedure was judged by. */
  readonly onProcedure: () => void;
  readonly onCollapse: () => void;
  readonly onLeave: () => void;
};

/** 文书: the tree with dates, the pages in small, and the instrument on the desk to be put right. */
export function InstrumentsPane(props: InstrumentsPaneProps) {
  const { reviewed, pictures, stored, page, cited, readOnly } = props;
  const { onPage, onArrange, onProcedure, onCollapse, onLeave } = props;
  const { instruments, facts, viewed, dossier, loaded } = reviewed;
  const { titled } = useKeyNames();
  const [correcting, setCorrecting] = useState(false);
  const groups = useMemo(() => pageGroups(instruments, facts, [...viewed.keys()]), [instruments, facts, viewed]);
  const nested = nestedProcedures(instruments, loaded.template.procedure);
  const current = instruments.find(({ pages }) => pages.includes(page));

  return (
    <aside className={styles.left} aria-label="文书">
      <header className={styles.bar}>
        <ActionIcon variant="subtle" aria-label="返回案卷" title="返回案卷" onClick={onLeave}>
          <IconArrowLeft size={18} />
        </ActionIcon>
        <h2 className={styles.name} title={dossier.name}>
          {dossier.name}
        </h2>
        <ActionIcon
          variant="subtle"
          aria-label="收起文书栏"
          title={titled('收起文书栏', 'left-pane')}
          onClick={onCollapse}
        >
          <IconLayoutSidebarLeftCollapse size={18} />
        </ActionIcon>
      </header>
      <ThumbnailStrip
        groups={groups}
        pages={viewed}
        pictures={pictures}
        stored={stored}
        current={page}
        cited={cited}
        onOpen={onPage}
        onGroup={(id) => {
          const first = groups.find((group) => group.id === id)?.pages[0];
          if (first !== undefined) onPage(first);
        }}
      />
      <button
        type="button"
        className={styles.procedure}
        title={titled('本卷的程序种类和依据', 'procedure')}
        onClick={onProcedure}
      >
        {procedureWords[loaded.template.procedure]}
        {nested.length > 0 && <small>含{nested.map((each) => procedureWords[each]).join('、')}</small>}
      </button>
      {!readOnly && (
        <button
          type="button"
          className={styles.correct}
          aria-expanded={correcting}
          onClick={() => setCorrecting(!correcting)}
        >
          {correcting ? '收起' : '更正文书划分'}
        </button>
      )}
      {correcting && !readOnly && current && (
        <InstrumentCard
          key={`${current.id} ${current.title}`}
          instrument={current}
          page={page}
          first={current === instruments[0]}
          arranged={dossier.arrangement !== null}
          onRetitle={(title) => onArrange(retitle(instruments, current.id, title))}
          onKind={(kind) => onArrange(reclassify(instruments, current.id, kind))}
          onBeginHere={() => onArrange(beginAt(instruments, page))}
          onMerge={() => onArrange(mergeWithPrevious(instruments, current.id))}
          onGiveBack={() => onArrange(null)}
        />
      )}
    </aside>
  );
}

/** Instruments as headings; pages that belong to none follow by themselves. */
function pageGroups(
  instruments: readonly Instrument[],
  facts: readonly Fact[],
  ordinals: readonly number[],
): readonly PageGroup[] {
  const placed = new Set(instruments.flatMap(({ pages }) => pages));
  const loose = ordinals.filter((ordinal) => !placed.has(ordinal));
  return [
    ...instruments.map(
      ({ id, title, pages, kind, confidence, by }): PageGroup => ({
        id,
        title,
        pages,
        note: kind === 'unknown' ? '种类未定' : confidence < DOUBTFUL ? '种类待核' : dateOf(id, facts),
        tone: by === 'machine' && (kind === 'unknown' || confidence < DOUBTFUL) ? 'doubtful' : 'plain',
      }),
    ),
    ...(loose.length === 0
      ? []
      : [{ id: 'loose', title: '未归入文书的页', note: '', tone: 'plain' as const, pages: loose }]),
  ];
}

function dateOf(id: Instrument['id'], facts: readonly Fact[]): string {
  const dated = facts.find((fact) => fact.instrument === id && fact.field === 'date');
  if (dated?.field !== 'date' || dated.state === 'absent') return '';
  return dated.state === 'read' ? chineseDate(dated.value) : '日期无法辨认';
}
