import { type ReactNode, useState } from 'react';
import { PageCrop, type PagePictures, type ViewedPage } from '#renderer/scan-viewer/index.ts';
import { fieldWords } from '#shared/glossary';
import type { Citation } from '#shared/model/citation';
import type { Fact, Field } from '#shared/model/fact';
import type { Instrument } from '#shared/model/instrument';
import { CitedArticles } from './cited-articles';
import { isDoubtful } from './confirm/doubtful-facts';
import { FactEditor } from './fact-editor';
import { citedBy } from './fact-typing';
import { factWords } from './fact-words';
import styles from './side-panel.module.css';

/** Fields stand in the order of the glossary. */
const order = Object.keys(fieldWords);

const ROOM = { width: 320, height: 64 };

type FactsPanelProps = {
  readonly instrument: Instrument | undefined;
  readonly facts: readonly Fact[];
  readonly viewed: ReadonlyMap<number, ViewedPage>;
  readonly pictures: PagePictures;
  readonly readOnly: boolean;
  readonly onJump: (citation: Citation) => void;
  readonly onCorrect: (fact: Fact) => void;
  readonly onWithdraw: (fact: Fact) => void;
  /** What else the reviewer says of the paper. */
  readonly children: ReactNode;
};

/** 要素 of the instrument on the desk; each shows its place, and a reviewer's word wins over the machine's. */
export function FactsPanel(props: FactsPanelProps) {
  const { instrument, facts, viewed, pictures, readOnly, onJump, onCorrect, onWithdraw, children } = props;
  const [open, setOpen] = useState<Field>();
  const own = facts
    .filter((fact) => fact.instrument === instrument?.id)
    .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
  if (!instrument) return <p className={styles.empty}>本页还没有归入任何文书。</p>;
  return (
    <div className={styles.panel}>
      <h3>{instrument.title}</h3>
      {children}
      {own.length === 0 && <p className={styles.empty}>本页所属文书没有读取到要素。</p>}
      <ul className={styles.facts}>
        {own.map((fact) => {
          const [cited] = citedBy(fact);
          const page = cited && viewed.get(cited.page);
          const chosen = open === fact.field;
          return (
            <li key={fact.field} data-open={chosen || undefined}>
              <button
                type="button"
                className={styles.fact}
                aria-expanded={chosen}
                data-state={stateOf(fact)}
                onClick={() => {
                  setOpen(chosen ? undefined : fact.field);
                  if (cited && !chosen) onJump(cited);
                }}
              >
                <span>{fieldWords[fact.field]}</span>
                <b>{factWords(fact)}</b>
                <small>{noteFor(fact)}</small>
              </button>
              {chosen && (
                <div className={styles.editing}>
                  {page && cited && <PageCrop page={page} box={cited.box} pictures={pictures} room={ROOM} />}
                  <CitedArticles fact={fact} date={dateOf(own)} />
                  {!readOnly && <FactEditor fact={fact} onCorrect={onCorrect} onWithdraw={onWithdraw} />}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const dateOf = (facts: readonly Fact[]) =>
  facts.flatMap((fact) => (fact.field === 'date' && fact.state === 'read' ? [fact.value] : [])).at(0);

const stateOf = (fact: Fact): string => {
  if (fact.by === 'reviewer') return 'reviewer';
  return fact.state === 'read' && isDoubtful(fact) ? 'doubtful' : fact.state;
};

function noteFor(fact: Fact): string {
  if (fact.by === 'reviewer') return '已更正';
  return fact.state === 'read' && isDoubtful(fact) ? '请核对' : '';
}
