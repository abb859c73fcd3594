import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { PageCrop, type PagePictures, type ViewedPage } from '#renderer/scan-viewer/index.ts';
import { fieldWords } from '#shared/glossary';
import type { Citation } from '#shared/model/citation';
import { shareInside } from '#shared/model/geometry';
import type { Instrument } from '#shared/model/instrument';
import { CommandHint } from '../comfort/command-hint';
import { FactEditor } from '../fact-editor';
import { citedBy } from '../fact-typing';
import { factWords } from '../fact-words';
import styles from '../side-panel.module.css';
import type { Confirming } from './use-confirming';

const ROOM = { width: 380, height: 120 };

/** Whether the words stand on a line that could hardly be read. */
const isOnPoorLine = ({ poor }: ViewedPage, { box }: Citation): boolean =>
  [...(poor ?? [])].some((line) => shareInside(box, line.box) > 0.5);

type ConfirmFactsProps = {
  readonly confirming: Confirming;
  readonly instruments: readonly Instrument[];
  readonly viewed: ReadonlyMap<number, ViewedPage>;
  readonly pictures: PagePictures;
  readonly readOnly: boolean;
};

/** The piece of paper above, the reading below: right with one key, else put right. */
export function ConfirmFacts({ confirming, instruments, viewed, pictures, readOnly }: ConfirmFactsProps) {
  const { current, left, show, say, later } = confirming;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page follows when the panel opens; afterwards each answer moves it
  useEffect(() => {
    show();
  }, []);
  if (!current) return <p className={styles.empty}>没有需要确认的要素。</p>;
  const [cited] = citedBy(current);
  const page = cited && viewed.get(cited.page);
  const paper = instruments.find(({ id }) => id === current.instrument);
  return (
    <section className={styles.panel} aria-label="确认要素" inert={readOnly}>
      <h3>
        {paper?.title ?? ''} · {fieldWords[current.field]}
      </h3>
      {page && cited && <PageCrop page={page} box={cited.box} pictures={pictures} room={ROOM} />}
      <p className={styles.reading} aria-live="polite">
        {factWords(current)}
      </p>
      {page && cited && isOnPoorLine(page, cited) && <p className={styles.quiet}>这一行没有看清，请对照上面的原图。</p>}
      <p className={styles.answer}>
        {current.state === 'read' && <CommandHint command="accept" does="读得对" />}
        <span className={styles.quiet}>还有 {left} 个</span>
        <Button size="compact-xs" variant="subtle" onClick={later}>
          以后再说
        </Button>
      </p>
      <FactEditor key={`${current.instrument} ${current.field}`} fact={current} onCorrect={say} onWithdraw={say} />
    </section>
  );
}
