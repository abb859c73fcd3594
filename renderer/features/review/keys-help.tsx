import { Fragment } from 'react';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { keyWords, reviewKeys } from './review-keys';
import styles from './side-panel.module.css';

/** 按键一览: the key table itself; it takes the place of the checklist, never of the page. */
export function KeysHelp() {
  const groups = [...new Set(reviewKeys.map(({ group }) => group))];
  return (
    <div className={styles.panel}>
      {groups.map((group) => (
        <Fragment key={group}>
          <h3>{group}</h3>
          <dl className={styles.keys}>
            {reviewKeys
              .filter((binding) => binding.group === group)
              .map(({ command, keys, words }) => (
                <div key={command}>
                  <dt>
                    {keys
                      .filter((chord) => !/[。，【】？]/.test(chord))
                      .map((chord) => (
                        <KeyHint key={chord} keys={keyWords(chord)} />
                      ))}
                  </dt>
                  <dd>{words}</dd>
                </div>
              ))}
          </dl>
        </Fragment>
      ))}
      <p className={styles.quiet}>中文输入法组字时，以上按键都不起作用。</p>
    </div>
  );
}
