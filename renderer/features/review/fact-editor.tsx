import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fieldWords } from '#shared/glossary';
import type { Fact } from '#shared/model/fact';
import { absentFact, canType, confirmedFact, illegibleFact, typedFact, typedWords, typingHint } from './fact-typing';
import styles from './side-panel.module.css';

type FactEditorProps = {
  readonly fact: Fact;
  readonly onCorrect: (fact: Fact) => void;
  readonly onWithdraw: (fact: Fact) => void;
};

/** Confirm a reading, type another, or say that it cannot be read or is not there. */
export function FactEditor({ fact, onCorrect, onWithdraw }: FactEditorProps) {
  const [words, setWords] = useState(typedWords(fact));
  const typed = typedFact(fact, words);
  const unchanged = words === typedWords(fact);
  const save = () => {
    if (unchanged && fact.state === 'read') onCorrect(confirmedFact(fact));
    else if (typed) onCorrect(typed);
  };
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {canType(fact.field) && (
        <TextInput
          aria-label={fieldWords[fact.field]}
          placeholder={typingHint(fact.field)}
          value={words}
          error={words !== '' && !typed ? `请照此填写：${typingHint(fact.field)}` : undefined}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <div className={styles.choices}>
        <Button
          type="submit"
          size="compact-sm"
          disabled={unchanged ? fact.state !== 'read' || fact.by === 'reviewer' : !typed}
        >
          {unchanged ? '确认无误' : '更正'}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={fact.state === 'illegible'}
          onClick={() => onCorrect(illegibleFact(fact))}
        >
          无法辨认
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={fact.state === 'absent'}
          onClick={() => onCorrect(absentFact(fact))}
        >
          未见
        </Button>
        {fact.by === 'reviewer' && (
          <Button size="compact-sm" variant="subtle" onClick={() => onWithdraw(fact)}>
            恢复识别结果
          </Button>
        )}
      </div>
    </form>
  );
}
