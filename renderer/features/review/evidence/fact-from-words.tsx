import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { PageCrop, type PagePictures, type ViewedPage } from '#renderer/scan-viewer/index.ts';
import { fieldWords } from '#shared/glossary';
import type { Citation } from '#shared/model/citation';
import type { Fact, Field } from '#shared/model/fact';
import type { Instrument } from '#shared/model/instrument';
import { canType, typedFact, typingHint } from '../fact-typing';
import styles from './evidence.module.css';

const ROOM = { width: 320, height: 64 };
const choices = (Object.keys(fieldWords) as Field[])
  .filter(canType)
  .map((field) => ({ value: field, label: fieldWords[field] }));

type FactFromWordsProps = {
  readonly citation: Citation;
  readonly instrument: Instrument | undefined;
  readonly page: ViewedPage | undefined;
  readonly pictures: PagePictures;
  readonly onSave: (fact: Fact) => void;
  readonly onLeave: () => void;
};

/** 记为要素: the words in hand become a fact of the paper they stand on, with their place. */
export function FactFromWords({ citation, instrument, page, pictures, onSave, onLeave }: FactFromWordsProps) {
  const [field, setField] = useState<Field | null>(null);
  const [words, setWords] = useState(citation.quote);
  if (!instrument) {
    return (
      <section className={styles.card} aria-label="记为要素">
        <p>本页还没有归入任何文书，请先在“整理页面”中归入。</p>
        <Button size="compact-sm" variant="default" onClick={onLeave}>
          知道了
        </Button>
      </section>
    );
  }
  const typed =
    field === null
      ? undefined
      : typedFact({ field, instrument: instrument.id, state: 'absent', by: 'reviewer' } as Fact, words);
  const save = () => {
    if (typed?.state === 'read') onSave({ ...typed, cited: [citation] } as Fact);
  };
  return (
    <form
      className={styles.card}
      aria-label="记为要素"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {page && <PageCrop page={page} box={citation.box} pictures={pictures} room={ROOM} />}
      <Select
        size="xs"
        autoFocus
        label={`《${instrument.title}》的`}
        placeholder="选择要素"
        data={choices}
        value={field}
        searchable
        nothingFoundMessage="没有这项要素"
        onChange={(chosen) => setField(chosen as Field | null)}
      />
      <TextInput
        size="xs"
        label="内容"
        value={words}
        error={field !== null && !typed ? `请照此填写：${typingHint(field)}` : undefined}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className={styles.choices}>
        <Button type="submit" size="compact-sm" disabled={!typed}>
          记下
        </Button>
        <Button size="compact-sm" variant="default" onClick={onLeave}>
          不记了
        </Button>
      </div>
    </form>
  );
}
