import { Button } from '@mantine/core';
import { Fragment, useEffect, useState } from 'react';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { chordOf, keyWords, type ReviewCommand, type ReviewKeys, reviewKeys } from '../review-keys';
import styles from '../side-panel.module.css';
import { AppearanceChoices } from './appearance-choices';
import own from './comfort.module.css';
import type { DeskPreferences } from './desk-preferences';

type KeysHelpProps = {
  readonly keys: ReviewKeys;
  readonly preferences: DeskPreferences;
  readonly onPrefer: (changed: Partial<DeskPreferences>) => void;
};

/** 按键一览: the key table as it stands at this seat, each to be changed; it takes the place of the checklist, never of the page. */
export function KeysHelp({ keys, preferences, onPrefer }: KeysHelpProps) {
  const [listening, setListening] = useState<ReviewCommand>();
  const groups = [...new Set(reviewKeys.map(({ group }) => group))];
  const changed = preferences.keys;

  useEffect(() => {
    if (!listening) return;
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      setListening(undefined);
      if (event.key !== 'Escape') onPrefer({ keys: { ...changed, [listening]: [chordOf(event)] } });
    };
    document.addEventListener('keydown', press, { capture: true });
    return () => document.removeEventListener('keydown', press, { capture: true });
  }, [listening, changed, onPrefer]);

  return (
    <div className={styles.panel}>
      <h3>显示</h3>
      <AppearanceChoices preferences={preferences} onPrefer={onPrefer} />
      {groups.map((group) => (
        <Fragment key={group}>
          <h3>{group}</h3>
          <dl className={styles.keys}>
            {keys
              .filter((binding) => binding.group === group)
              .map(({ command, keys: chords, words }) => (
                <div key={command}>
                  <dt>
                    {listening === command ? (
                      <span role="status">请按新的键</span>
                    ) : (
                      chords
                        .filter((chord) => !/[。，、【】？]/.test(chord))
                        .map((chord) => <KeyHint key={chord} keys={keyWords(chord)} />)
                    )}
                    {chords.length === 0 && listening !== command && <span className={styles.quiet}>未设</span>}
                  </dt>
                  <dd>
                    {words}
                    <button
                      type="button"
                      className={own.change}
                      data-listening={listening === command || undefined}
                      aria-label={`更改按键：${words}`}
                      onClick={() => setListening(listening === command ? undefined : command)}
                    >
                      改
                    </button>
                  </dd>
                </div>
              ))}
          </dl>
        </Fragment>
      ))}
      {Object.keys(changed).length > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => onPrefer({ keys: {} })}>
          按键全部恢复原样
        </Button>
      )}
      <p className={styles.quiet}>中文输入法组字时，以上按键都不起作用。改键后按 Esc 放弃。</p>
    </div>
  );
}
