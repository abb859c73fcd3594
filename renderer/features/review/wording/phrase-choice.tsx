import { CloseButton } from '@mantine/core';
import type { Ref } from 'react';
import { CommandHint } from '../comfort/command-hint';
import { filled, type PhraseBlanks } from './phrase-blanks';
import styles from './wording.module.css';

type PhraseChoiceProps = {
  /** The machine's wording first, where it has one; then the reviewer's own. */
  readonly proposed: string;
  readonly own: readonly string[];
  readonly blanks: PhraseBlanks;
  readonly note: string;
  readonly first: Ref<HTMLDetailsElement>;
  readonly onChoose: (words: string) => void;
  readonly onKeep: () => void;
  readonly onForget: (phrase: string) => void;
};

/** 惯用表述 of the open item, with this dossier's facts filled in. */
export function PhraseChoice(props: PhraseChoiceProps) {
  const { proposed, own, blanks, note, first, onChoose, onKeep, onForget } = props;
  const known = own.map((phrase) => ({ phrase, words: filled(phrase, blanks) }));
  const keepable = note.trim() !== '' && !known.some(({ words }) => words === note.trim());
  return (
    <details ref={first} className={styles.phrases}>
      <summary>
        惯用表述{own.length > 0 && `（${own.length}）`} <CommandHint command="phrase" />
      </summary>
      <ul>
        {proposed !== '' && (
          <li>
            <button type="button" onClick={() => onChoose(proposed)}>
              {proposed}
            </button>
            <small>机器表述</small>
          </li>
        )}
        {known.map(({ phrase, words }) => (
          <li key={phrase}>
            <button type="button" onClick={() => onChoose(words)}>
              {words}
            </button>
            <CloseButton size="sm" aria-label={`不再留用：${words}`} onClick={() => onForget(phrase)} />
          </li>
        ))}
        {keepable && (
          <li>
            <button type="button" data-keep onClick={onKeep}>
              把现在的表述留作惯用
            </button>
          </li>
        )}
        {own.length === 0 && !keepable && proposed === '' && <li>写好一条表述后，可以在这里留作惯用。</li>}
      </ul>
    </details>
  );
}
