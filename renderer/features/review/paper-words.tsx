import { CloseButton, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { sightWords } from '#shared/glossary';
import type { Instrument } from '#shared/model/instrument';
import { type Sight, sights } from '#shared/model/sight';
import { praise, sight } from './review-store';
import styles from './side-panel.module.css';
import type { Desk } from './use-desk';

type PaperWordsProps = { readonly desk: Desk; readonly paper: Instrument | undefined };

/** What the reviewer says of a paper beyond its facts: whether the original was seen, and what was done well. */
export function PaperWords({ desk, paper }: PaperWordsProps) {
  const { reviewed, ports, saving, readOnly, position } = desk;
  const [words, setWords] = useState('');
  const { practices } = reviewed;
  if (!paper) return null;
  const note = () => {
    const text = words.trim();
    if (text === '') return;
    const place = position.cited ?? { page: position.page, box: [0, 0, 1, 1] as const, quote: '' };
    void saving.save(() => praise(ports, [...practices, { text, cited: [place] }]));
    setWords('');
  };
  return (
    <div className={styles.words} inert={readOnly}>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={`《${paper.title}》核对的是`}
        value={reviewed.sights[paper.id] ?? 'scan'}
        data={sights.map((value) => ({ value, label: sightWords[value] }))}
        onChange={(seen) => void saving.save(() => sight(ports, paper.id, seen as Sight))}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          note();
        }}
      >
        <TextInput
          size="xs"
          label="好的做法"
          placeholder="写下做得好的地方，回车记下；随评分表印出"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </form>
      <ul>
        {practices.map((practice) => (
          <li key={practice.text}>
            {practice.text}
            <CloseButton
              size="sm"
              aria-label={`删去好的做法：${practice.text}`}
              onClick={() =>
                void saving.save(() =>
                  praise(
                    ports,
                    practices.filter((each) => each !== practice),
                  ),
                )
              }
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
